import { namedTemplates } from '../platform/message-templates.ts'
import type { Service } from '../platform/service.ts'
import { wechatApp } from '../platform/wechat.ts'
import { claimMessage, keepOutcome, listMessagesToSend } from '../store/notice-messages.ts'
import { afterAnswer } from './outcomes.ts'
import { type Sender, sendMessage } from './send-message.ts'

/** How many messages were due, and went out. */
export interface SendingRun {
  due: number
  sent: number
}

/** A run has a minute; what is left waits for the next. */
const mostInOneRun = 200

/**
 * Sends the messages that are due, each once, however often and by however many this is called: one is claimed before it
 * is sent. Where WeChat can't be reached the rest waits.
 */
export async function sendMessages({ table, city, secrets }: Service, now: Date): Promise<SendingRun> {
  const due = await listMessagesToSend(table, now, mostInOneRun)
  const run: SendingRun = { due: due.length, sent: 0 }
  const keys = due.length > 0 ? await secrets() : undefined
  const app = keys && wechatApp(keys)
  if (!keys || !app) return run

  const sender: Sender = { table, app, contactKey: keys.contact, templates: namedTemplates(), city: await city() }
  for (const message of due) {
    const claimed = await claimMessage(table, message, now)
    if (!claimed) continue
    const answer = await sendMessage(claimed, sender)
    const { kept, ...effect } = afterAnswer(answer, claimed.message, now)
    await keepOutcome(table, claimed, kept, effect)
    if (kept.outcome === 'sent') run.sent += 1
    if (answer === 'notSent') break
  }
  return run
}
