import { log, recordMetrics } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { type ClockRun, runClock } from './run-clock.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Runs the working clock, by schedule. What is overdue or provisional becomes a metric that alarms watch. */
export async function handler(event: ScheduledEvent): Promise<ClockRun> {
  const { table, city, configuration } = service()
  const { halls } = await city()
  const { calendar, profile } = await configuration()
  const now = event.time ? new Date(event.time) : new Date()
  const run = await runClock({ table, hallIds: [...halls.keys()], now, calendar, profile })
  recordMetrics({ OverdueFollowUps: run.overdue, ProvisionalDeadlines: run.provisional })
  log('info', 'clock', { ...run })
  return run
}
