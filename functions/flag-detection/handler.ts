import { log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { type DetectionRun, detectFlags } from './detect-flags.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Looks for patterns among the latest reviews, by schedule. */
export async function handler(event: ScheduledEvent): Promise<DetectionRun> {
  const { table, city, configuration, secrets } = service()
  const now = event.time ? new Date(event.time) : new Date()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])
  const run = await detectFlags({ table, directory, configuration: rules, secrets: keys, now })
  log('info', 'flag detection', { ...run })
  return run
}
