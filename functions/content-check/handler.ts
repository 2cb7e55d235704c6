import { log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { setting } from '../platform/settings.ts'
import { type ContentCheckRun, runContentCheck } from './run-content-check.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Asks about the words of the latest reviews, by schedule. */
export async function handler(event: ScheduledEvent): Promise<ContentCheckRun> {
  const { table, secrets } = service()
  const { contact, wechat } = await secrets()
  const app = {
    baseUrl: setting('WECHAT_BASE_URL'),
    appId: setting('WECHAT_APP_ID'),
    appSecret: wechat.export().toString('utf8'),
  }
  const run = await runContentCheck({ table, app, contactKey: contact }, event.time ? new Date(event.time) : new Date())
  if (run.asked > 0) log('info', 'content check', { ...run })
  return run
}
