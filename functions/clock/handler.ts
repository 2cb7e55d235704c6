import { log, recordMetrics } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { type ClockRun, runClock } from './run-clock.ts'
import { runSurveyCaseClock, type SurveyCaseClockRun } from './run-survey-case-clock.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

/** Runs the working clock, by schedule. What is overdue or provisional becomes a metric that alarms watch. */
export async function handler(event: ScheduledEvent): Promise<ClockRun & { surveyCases: SurveyCaseClockRun }> {
  const { table, city, configuration } = service()
  const { halls, departments } = await city()
  const { calendar, profile } = await configuration()
  const now = event.time ? new Date(event.time) : new Date()
  const clock = { table, now, calendar, profile }
  const run = await runClock({ ...clock, hallIds: [...halls.keys()] })
  const surveyCases = await runSurveyCaseClock({ ...clock, departmentCodes: [...departments.keys()] })
  recordMetrics({
    OverdueFollowUps: run.overdue,
    OverdueSurveyCases: surveyCases.overdue,
    ProvisionalDeadlines: run.provisional + surveyCases.provisional,
  })
  log('info', 'clock', { ...run })
  log('info', 'clock of survey cases', { ...surveyCases })
  return { ...run, surveyCases }
}
