import calendarFile from '../../seeds/lijiang/calendar.json'
import type { Calendar } from '../calendar/index.ts'
import { after, attempt, clockAt, openedFollowUp, profile, staff, wayToReply } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import {
  type FollowUp,
  isOverdue,
  isVisitOverdue,
  markOverdue,
  nextDue,
  openFollowUp,
  remainingMinutes,
  reschedule,
} from './index.ts'

const calendar: Calendar = calendarFile.years
const handler = staff('handler')

function openedAt(text: string): FollowUp {
  const { now } = clockAt(text)
  return openFollowUp(reviewWith({ submittedAt: now.toISOString() }), now, profile, calendar)
}

function instant(text: string): string {
  return clockAt(text).now.toISOString()
}

describe('openFollowUp', () => {
  it.each([
    ['2026-11-22 21:00', '2026-11-23 17:00', '2026-11-27 17:00', 'a Sunday evening'],
    ['2026-11-20 00:00', '2026-11-23 17:00', '2026-11-27 17:00', 'the first moment of a Friday'],
    ['2026-11-19 23:59', '2026-11-20 17:00', '2026-11-26 17:00', 'a minute earlier'],
    ['2026-11-20 16:59', '2026-11-23 17:00', '2026-11-27 17:00', 'before closing'],
    ['2026-11-20 17:01', '2026-11-23 17:00', '2026-11-27 17:00', 'after closing, the same day'],
    ['2024-09-27 10:00', '2024-09-29 17:00', '2024-10-10 17:00', 'before a worked Sunday and 国庆'],
    ['2024-09-30 16:00', '2024-10-08 17:00', '2024-10-12 17:00', 'before 国庆, to a worked Saturday'],
    ['2026-02-13 10:00', '2026-02-14 17:00', '2026-02-27 17:00', 'before 春节'],
    ['2025-12-31 18:00', '2026-01-04 17:00', '2026-01-08 17:00', 'the last evening of a year'],
    ['2024-02-28 12:00', '2024-02-29 17:00', '2024-03-06 17:00', 'before the leap day'],
  ])('given %s: visit by %s, rectify by %s (%s)', (given, visitDue, due) => {
    expect(openedAt(given)).toMatchObject({
      visitDueAt: instant(visitDue),
      dueAt: instant(due),
      provisional: false,
    })
  })

  it('says when a deadline reaches a year without a calendar', () => {
    expect(openedAt('2026-12-24 10:00')).toMatchObject({ provisional: false, dueAt: instant('2026-12-31 17:00') })
    expect(openedAt('2026-12-25 10:00')).toMatchObject({ provisional: true, dueAt: instant('2027-01-01 17:00') })
  })

  it('says so too when only the visit reaches it, as a place may have it', () => {
    const slow = { ...profile, visitWorkingDays: 10 }
    expect(openFollowUp(reviewWith(), clockAt('2026-12-24 10:00').now, slow, calendar).provisional).toBe(true)
  })

  it('starts pending with its opening in the history', () => {
    const followUp = openedFollowUp()
    expect(followUp).toMatchObject({ followUpId: 'review-1', state: 'pending', version: 1, level: 2, hasContact: true })
    expect(followUp.history).toEqual([
      {
        action: 'open',
        by: { kind: 'system', id: 'system', name: '系统' },
        at: instant('2026-11-22 21:00'),
        from: 'pending',
        to: 'pending',
      },
    ])
  })

  it('caused by the bad supplement of a good review, counts from then and has its level', () => {
    // Prepare
    const supplement = { level: 1 as const, labels: ['110'], submittedAt: instant('2026-11-25 10:00') }
    const review = reviewWith({ level: 5, supplement })

    // Act
    const followUp = openFollowUp(review, clockAt('2026-11-25 10:00').now, profile, calendar)

    // Assess
    expect(followUp).toMatchObject({
      level: 1,
      submittedAt: review.submittedAt,
      openedAt: instant('2026-11-25 10:00'),
      visitDueAt: instant('2026-11-26 17:00'),
    })
  })
})

describe('overdue', () => {
  const followUp = openedFollowUp()

  it.each([
    ['2026-11-23 17:00', false, false],
    ['2026-11-23 17:01', true, false],
    ['2026-11-27 17:00', true, false],
    ['2026-11-27 17:01', true, true],
  ])('at %s: visit %p, reply %p', (at, visit, reply) => {
    expect(isVisitOverdue(followUp, clockAt(at).now)).toBe(visit)
    expect(isOverdue(followUp, clockAt(at).now)).toBe(reply)
  })

  it('ends with the reply, however late it looks afterwards', () => {
    expect(isOverdue(after(followUp, wayToReply), clockAt('2027-06-01 09:00').now)).toBe(false)
  })

  it('of the visit ends with the first attempt', () => {
    const visited = after(followUp, wayToReply.slice(0, 2))
    expect(isVisitOverdue(visited, clockAt('2026-11-27 17:01').now)).toBe(false)
  })

  it('is marked once', () => {
    // Act
    const marked = markOverdue(followUp, clockAt('2026-11-27 17:01').now)

    // Assess
    expect(marked).toMatchObject({ markedOverdueAt: instant('2026-11-27 17:01'), version: 2, state: 'pending' })
    expect(marked?.history.at(-1)).toMatchObject({ action: 'overdue', value: followUp.dueAt })
    expect(marked && markOverdue(marked, clockAt('2026-11-28 09:00').now)).toBeUndefined()
    expect(markOverdue(followUp, clockAt('2026-11-27 17:00').now)).toBeUndefined()
  })
})

describe('the next deadline', () => {
  const followUp = openedFollowUp()

  it('is the visit until somebody visited, also when it is overdue; then the reply; then none', () => {
    const visited = after(followUp, wayToReply.slice(0, 2))
    expect(nextDue(followUp)).toEqual({ kind: 'visit', at: followUp.visitDueAt })
    expect(nextDue(visited)).toEqual({ kind: 'rectification', at: visited.dueAt })
    expect(nextDue(after(followUp, wayToReply))).toBeUndefined()
  })

  it('is told in working minutes', () => {
    const visited = after(followUp, wayToReply.slice(0, 2))
    expect(remainingMinutes(followUp, clockAt('2026-11-23 09:30'))).toBe(390)
    expect(remainingMinutes(followUp, clockAt('2026-11-24 10:00'))).toBe(-60)
    expect(remainingMinutes(visited, clockAt('2026-11-27 11:30'))).toBe(270)
    expect(remainingMinutes(after(followUp, wayToReply), clockAt('2026-11-27 11:30'))).toBe(0)
  })
})

describe('reschedule', () => {
  const holidays = ['2027-01-01']
  const filled: Calendar = [
    ...calendar,
    { year: 2027, source: 'made up for this test', holidays, workdays: ['2027-01-03'] },
  ]
  const provisional = openedAt('2026-12-25 10:00')
  const january = (text: string, years: Calendar) => clockAt(text, years)

  it('moves a provisional deadline once the calendar is filled', () => {
    // Act
    const moved = reschedule(provisional, january('2026-12-28 09:00', filled))

    // Assess
    expect(moved).toMatchObject({ dueAt: instant('2027-01-03 17:00'), provisional: false, version: 2 })
    expect(moved?.history.at(-1)).toMatchObject({ action: 'reschedule', value: moved?.dueAt })
  })

  it('a deadline that moved is no longer marked as missed', () => {
    // Prepare
    const marked = markOverdue(provisional, clockAt('2027-01-02 09:00').now)
    if (!marked) throw new Error('not overdue')

    // Act
    const moved = reschedule(marked, january('2027-01-02 10:00', filled))

    // Assess
    expect(moved?.markedOverdueAt).toBeUndefined()
    expect(moved?.history.map((event) => event.action)).toEqual(['open', 'overdue', 'reschedule'])
  })

  it('never makes it earlier than promised', () => {
    // Prepare
    const promised = openedAt('2026-12-31 10:00')
    const workedWeekend: Calendar = [
      ...calendar,
      { year: 2027, source: 'made up', holidays: [], workdays: ['2027-01-02', '2027-01-03'] },
    ]

    // Act
    const moved = reschedule(promised, january('2027-01-02 09:00', workedWeekend))

    // Assess
    expect(moved).toMatchObject({ dueAt: promised.dueAt, provisional: false })
  })

  it('does nothing while the year is still missing, or where nothing was provisional', () => {
    expect(reschedule(provisional, january('2026-12-28 09:00', calendar))).toBeUndefined()
    expect(reschedule(openedFollowUp(), january('2026-12-28 09:00', filled))).toBeUndefined()
  })

  it('keeps the chosen path and the extension', () => {
    // Prepare
    const visited = after(openedAt('2026-12-18 10:00'), [
      ['accept', handler, '2026-12-18 11:00'],
      ['visit', handler, '2026-12-18 11:30'],
    ])
    const result = attempt(visited, 'rectify', handler, january('2026-12-21 10:00', calendar), { path: 'complex' })
    if ('code' in result) throw new Error(result.code)
    expect(result.followUp).toMatchObject({ provisional: true, dueAt: instant('2027-01-08 17:00') })

    // Act
    const moved = reschedule(result.followUp, january('2026-12-28 09:00', filled))

    // Assess: one day off more, one Sunday worked
    expect(moved).toMatchObject({ provisional: false, dueAt: instant('2027-01-08 17:00') })
  })
})
