import { describeFault, log } from '../platform/log.ts'
import { expireContacts } from './expire-contacts.ts'
import { finishForgetting } from './finish-forgetting.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Finishes what was asked to be forgotten, and forgets phone numbers whose time is over. One doesn't hold up the other. */
export async function handler(event: ScheduledEvent): Promise<{ forgotten: number; expired: number }> {
  const now = event.time ? new Date(event.time) : new Date()
  const [forgotten, expired] = await Promise.allSettled([finishForgetting(now), expireContacts(now)])
  const run = { forgotten: countOf(forgotten), expired: countOf(expired) }
  log('info', 'forgetting', run)
  const faults = [forgotten, expired].flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  if (faults.length > 0) throw new AggregateError(faults, 'not everything was forgotten')
  return run

  function countOf(result: PromiseSettledResult<number>): number {
    if (result.status === 'fulfilled') return result.value
    log('error', 'not forgotten', describeFault(result.reason))
    return 0
  }
}
