import { log, recordMetrics } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { recordDefaultReviews } from './record-default-reviews.ts'
import { type ClockRun, runClock } from './run-clock.ts'
import { runSurveyCaseClock, type SurveyCaseClockRun } from './run-survey-case-clock.ts'
import { sendReminders } from './send-reminders.ts'

/** What EventBridge sends: when the schedule was due. */
interface ScheduledEvent {
  time?: string
}

interface WholeRun extends ClockRun {
  surveyCases: SurveyCaseClockRun
  reminded: number
  /** Default reviews recorded now. */
  defaults: number
}

/** Runs the working clock, by schedule. What is overdue or provisional becomes a metric that alarms watch. */
export async function handler(event: ScheduledEvent): Promise<WholeRun> {
  const { table, city, configuration } = service()
  const { halls, departments } = await city()
  const { calendar, profile, records, labelSet } = await configuration()
  const clock = { now: event.time ? new Date(event.time) : new Date(), calendar, profile }
  const { run, cases } = await runClock({ table, ...clock, hallIds: [...halls.keys()] })
  const ofSurveys = await runSurveyCaseClock({ table, ...clock, departmentCodes: [...departments.keys()] })
  const surveyCases = ofSurveys.run
  recordMetrics({
    OverdueFollowUps: run.overdue,
    OverdueSurveyCases: surveyCases.overdue,
    ProvisionalDeadlines: run.provisional + surveyCases.provisional,
  })
  log('info', 'clock', { ...run })
  log('info', 'clock of survey cases', { ...surveyCases })
  const { reminded } = await sendReminders(table, [...cases, ...ofSurveys.cases], clock)
  log('info', 'reminders', { reminded })
  const { recorded: defaults } = await recordDefaultReviews({
    table,
    hallIds: [...halls.keys()],
    now: clock.now,
    calendar,
    profile: records,
    labelSetVersion: labelSet.version,
  })
  log('info', 'default reviews', { defaults })
  return { ...run, surveyCases, reminded, defaults }
}
