import fc from 'fast-check'
import calendarFile from '../../seeds/lijiang/calendar.json'
import {
  type Calendar,
  CalendarError,
  instantAt,
  isOfficeTime,
  type OfficeHours,
  officeTimeAhead,
  officeTimeBack,
  shanghaiDay,
  workingDay,
  workingMinutesBetween,
} from './index.ts'

const calendar: Calendar = calendarFile.years
const officeHours: OfficeHours = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
]
const wholeDay = 7 * 60

/** An instant written as people in Shanghai say it: `2026-11-23 09:00`. */
function at(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}+08:00`)
}

/** The slow way of telling, minute by minute. */
function isWorked(instant: Date): boolean {
  const day = shanghaiDay(instant)
  if (!workingDay(day, calendar).working) return false
  return officeHours.some(([opens, closes]) => instantAt(day, opens) <= instant && instant < instantAt(day, closes))
}

describe('workingMinutesBetween', () => {
  it.each([
    ['2026-11-23 09:00', '2026-11-23 12:00', 180, 'a morning'],
    ['2026-11-23 12:00', '2026-11-23 13:00', 0, 'the noon break'],
    ['2026-11-23 11:30', '2026-11-23 13:30', 60, 'across the noon break'],
    ['2026-11-23 00:00', '2026-11-24 00:00', wholeDay, 'midnight to midnight'],
    ['2026-11-23 16:59', '2026-11-23 17:00', 1, 'the last minute before closing'],
    ['2026-11-23 17:00', '2026-11-24 09:00', 0, 'closing to opening'],
    ['2026-11-23 17:00', '2026-11-23 23:59', 0, 'an evening'],
    ['2026-11-23 23:59', '2026-11-24 00:01', 0, 'around midnight'],
    ['2026-11-23 23:59', '2026-11-24 09:01', 1, 'from before midnight to after opening'],
    ['2026-11-20 16:00', '2026-11-23 10:00', 120, 'over a weekend'],
    ['2026-11-21 09:00', '2026-11-22 17:00', 0, 'a weekend'],
    ['2026-11-22 21:00', '2026-11-27 17:00', 5 * wholeDay, 'a Sunday evening to the simple deadline'],
    ['2024-09-30 16:00', '2024-10-08 10:00', 120, 'over 国庆'],
    ['2024-10-01 00:00', '2024-10-08 00:00', 0, '国庆 itself'],
    ['2024-10-12 00:00', '2024-10-13 00:00', wholeDay, 'a worked Saturday'],
    ['2024-10-13 00:00', '2024-10-14 00:00', 0, 'the Sunday after it'],
    ['2024-02-09 16:30', '2024-02-18 09:30', 60, 'over 春节 into a worked Sunday'],
    ['2024-02-28 17:00', '2024-03-01 09:00', wholeDay, 'the leap day'],
    ['2025-12-31 16:00', '2026-01-04 10:00', 120, 'over the year end into a worked Sunday'],
    ['2026-12-31 16:00', '2027-01-01 10:00', 120, 'into a year without a calendar'],
    ['2026-11-23 09:00:00', '2026-11-23 09:00:59', 0, 'a minute counts when it is whole'],
  ])('%s → %s is %i (%s)', (from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to), calendar, officeHours)).toBe(minutes)
  })

  it('is negative when the deadline is over', () => {
    expect(workingMinutesBetween(at('2026-11-24 10:00'), at('2026-11-23 17:00'), calendar, officeHours)).toBe(-60)
  })

  it('is a plain zero, never minus zero', () => {
    expect(workingMinutesBetween(at('2026-11-22 10:00'), at('2026-11-21 10:00'), calendar, officeHours)).toBe(0)
  })

  const start = at('2025-12-20 00:00').getTime()
  const someInstant = fc.integer({ min: 0, max: 500 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000))

  it('is the negative of the way back', () => {
    fc.assert(
      fc.property(someInstant, someInstant, (from, to) => {
        const there = workingMinutesBetween(from, to, calendar, officeHours)
        expect(there + workingMinutesBetween(to, from, calendar, officeHours)).toBe(0)
      }),
    )
  })

  it('adds up over a stop on the way', () => {
    fc.assert(
      fc.property(someInstant, someInstant, someInstant, (from, stop, to) => {
        const inTwo =
          workingMinutesBetween(from, stop, calendar, officeHours) +
          workingMinutesBetween(stop, to, calendar, officeHours)
        expect(workingMinutesBetween(from, to, calendar, officeHours)).toBe(inTwo)
      }),
    )
  })

  it('counts the minutes that are office time', () => {
    fc.assert(
      fc.property(someInstant, fc.integer({ min: 0, max: 600 }), (from, length) => {
        let counted = 0
        for (let minute = 0; minute < length; minute += 1) {
          if (isWorked(new Date(from.getTime() + minute * 60_000))) counted += 1
        }
        const to = new Date(from.getTime() + length * 60_000)
        expect(workingMinutesBetween(from, to, calendar, officeHours)).toBe(counted)
      }),
      { numRuns: 50 },
    )
  })
})

describe('isOfficeTime', () => {
  it.each([
    ['2026-11-23 08:59:59', false, 'before opening'],
    ['2026-11-23 09:00', true, 'opening'],
    ['2026-11-23 11:59:59', true, 'the end of the morning'],
    ['2026-11-23 12:00', false, 'noon'],
    ['2026-11-23 16:59:59', true, 'before closing'],
    ['2026-11-23 17:00', false, 'closing'],
    ['2026-11-22 10:00', false, 'a Sunday'],
    ['2024-10-02 10:00', false, '国庆'],
    ['2024-10-12 10:00', true, 'a worked Saturday'],
    ['2027-01-04 10:00', true, 'a Monday of a year without a calendar'],
  ])('at %s: %p (%s)', (instant, open) => {
    expect(isOfficeTime(at(instant), calendar, officeHours)).toBe(open)
  })

  it('has no gap at midnight where a service never closes', () => {
    const always: OfficeHours = [['00:00', '24:00']]
    for (const instant of ['2026-11-23 23:59', '2026-11-23 23:59:59', '2026-11-24 00:00']) {
      expect(isOfficeTime(at(instant), calendar, always)).toBe(true)
    }
    expect(workingMinutesBetween(at('2026-11-23 23:00'), at('2026-11-24 01:00'), calendar, always)).toBe(120)
  })
})

describe('officeTimeAhead and officeTimeBack', () => {
  it.each([
    ['2026-11-23 10:00', 60, '2026-11-23 11:00', '2026-11-23 09:00'],
    ['2026-11-23 13:30', 60, '2026-11-23 14:30', '2026-11-23 11:30'],
    ['2026-11-20 16:30', 60, '2026-11-23 09:30', '2026-11-20 15:30'],
    ['2024-09-30 16:00', 120, '2024-10-08 10:00', '2024-09-30 14:00'],
    ['2024-10-08 10:00', 120, '2024-10-08 13:00', '2024-09-30 16:00'],
  ])('from %s, %i minutes lead to %s, and back to %s', (instant, minutes, ahead, back) => {
    expect(officeTimeAhead(at(instant), minutes, calendar, officeHours)).toEqual(at(ahead))
    expect(officeTimeBack(at(instant), minutes, calendar, officeHours)).toEqual(at(back))
  })

  it('tell which deadlines are near, and which are over for long, as counting every minute does', () => {
    const start = at('2026-01-01 00:00').getTime()
    const someInstant = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000))
    fc.assert(
      fc.property(someInstant, someInstant, fc.integer({ min: 1, max: 3000 }), (now, deadline, minutes) => {
        const between = workingMinutesBetween(now, deadline, calendar, officeHours)
        if (deadline >= now) {
          expect(deadline <= officeTimeAhead(now, minutes, calendar, officeHours)).toBe(between <= minutes)
        } else {
          expect(deadline <= officeTimeBack(now, minutes, calendar, officeHours)).toBe(-between >= minutes)
        }
      }),
    )
  })

  it('refuse office hours that never come', () => {
    expect(() => officeTimeAhead(at('2026-11-23 10:00'), 1, calendar, [])).toThrow(CalendarError)
    expect(() => officeTimeBack(at('2026-11-23 10:00'), 1, calendar, [])).toThrow(CalendarError)
  })
})
