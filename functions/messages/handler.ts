import { log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { type SendingRun, sendMessages } from './send-messages.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Sends what is due, by schedule. */
export async function handler(event: ScheduledEvent): Promise<SendingRun> {
  const now = event.time ? new Date(event.time) : new Date()
  const run = await sendMessages(service(), now)
  log('info', 'messages', { ...run })
  return run
}
