import fc from 'fast-check'
import calendarFile from '../../seeds/lijiang/calendar.json'
import { addWorkingDays, type Calendar, CalendarError, dayAfter, workingDay } from './index.ts'

/** The State Council's notices of 2022–2026. Every expectation below was worked out from their words by hand. */
const calendar: Calendar = calendarFile.years

describe('workingDay', () => {
  it.each([
    ['2022-01-29', true, '春节 2022: a Saturday worked'],
    ['2022-01-30', true, '春节 2022: a Sunday worked'],
    ['2022-01-31', false, '除夕 2022, a Monday off'],
    ['2022-04-02', true, '清明 2022: a Saturday worked'],
    ['2022-04-05', false, '清明 2022'],
    ['2022-10-07', false, 'the last day of 国庆 2022, a Friday'],
    ['2022-10-09', true, '国庆 2022: a Sunday worked'],
    ['2022-12-31', false, '元旦 2023 begins in 2022'],
    ['2023-01-02', false, '元旦 2023, a Monday'],
    ['2023-06-25', true, '端午 2023: a Sunday worked'],
    ['2023-09-29', false, '中秋 2023, a Friday'],
    ['2024-02-09', true, '除夕 2024 is a working day by the notice'],
    ['2024-02-18', true, '春节 2024: a Sunday worked'],
    ['2024-02-29', true, 'the leap day, a Thursday'],
    ['2024-09-14', true, '中秋 2024: a Saturday worked'],
    ['2024-09-28', false, 'a plain Saturday before 国庆 2024'],
    ['2025-01-28', false, '除夕 2025 is off by the notice'],
    ['2025-10-08', false, '国庆 and 中秋 2025 end on a Wednesday'],
    ['2026-01-04', true, '元旦 2026: a Sunday worked'],
    ['2026-02-23', false, '春节 2026 ends on a Monday'],
    ['2026-11-21', false, 'a plain Saturday'],
    ['2026-11-23', true, 'a plain Monday'],
    ['2026-12-31', true, 'the last day with a published calendar'],
  ])('%s → %s (%s)', (day, working) => {
    expect(workingDay(day, calendar)).toEqual({ working, provisional: false })
  })

  it.each([
    ['2027-01-01', true],
    ['2027-01-02', false],
    ['2027-10-01', true],
    ['2021-10-01', true],
  ])('%s has no published calendar: known by its weekday only, and says so', (day, working) => {
    expect(workingDay(day, calendar)).toEqual({ working, provisional: true })
  })

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-1-1', '2026-01-01T00:00'])('refuses %p', (day) => {
    expect(() => workingDay(day, calendar)).toThrow(CalendarError)
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['2022-09-30', 1, '2022-10-08', 'over 国庆 to the worked Saturday'],
    ['2022-09-30', 3, '2022-10-10', 'the worked Saturday and Sunday count'],
    ['2022-09-30', 15, '2022-10-26', 'complex path over 国庆'],
    ['2022-12-30', 1, '2023-01-03', 'over the year end'],
    ['2023-01-20', 1, '2023-01-28', 'over 春节 to the worked Saturday'],
    ['2023-01-20', 5, '2023-02-01', 'simple path over 春节'],
    ['2023-09-28', 1, '2023-10-07', 'over 中秋 and 国庆'],
    ['2023-09-28', 5, '2023-10-11', 'simple path over 中秋 and 国庆'],
    ['2023-12-29', 1, '2024-01-02', 'over the year end'],
    ['2023-02-28', 1, '2023-03-01', 'no leap day'],
    ['2024-02-28', 1, '2024-02-29', 'to the leap day'],
    ['2024-02-29', 1, '2024-03-01', 'from the leap day'],
    ['2024-02-02', 1, '2024-02-04', 'to a worked Sunday'],
    ['2024-02-08', 1, '2024-02-09', '除夕 is worked'],
    ['2024-02-08', 2, '2024-02-18', 'over 春节 to the worked Sunday'],
    ['2024-02-08', 5, '2024-02-21', 'simple path over 春节'],
    ['2024-09-27', 1, '2024-09-29', 'over a free Saturday to the worked Sunday'],
    ['2024-09-30', 1, '2024-10-08', 'over 国庆'],
    ['2024-09-30', 5, '2024-10-12', 'ends on a worked Saturday'],
    ['2024-10-03', 1, '2024-10-08', 'from within 国庆'],
    ['2024-10-11', 1, '2024-10-12', 'to a worked Saturday'],
    ['2024-10-12', 1, '2024-10-14', 'from a worked Saturday'],
    ['2025-01-24', 1, '2025-01-26', 'to a worked Sunday'],
    ['2025-01-24', 3, '2025-02-05', 'over 春节'],
    ['2025-01-27', 5, '2025-02-10', 'simple path over 春节 with a worked Saturday'],
    ['2025-09-30', 1, '2025-10-09', 'over 国庆 and 中秋'],
    ['2025-09-30', 5, '2025-10-14', 'with a worked Saturday'],
    ['2025-12-31', 1, '2026-01-04', 'over 元旦 to the worked Sunday'],
    ['2025-12-31', 5, '2026-01-08', 'simple path over the year end'],
    ['2026-02-13', 1, '2026-02-14', 'to a worked Saturday'],
    ['2026-02-13', 2, '2026-02-24', 'over 春节'],
    ['2026-02-13', 6, '2026-02-28', 'ends on a worked Saturday'],
    ['2026-02-13', 7, '2026-03-02', 'over the Sunday after it'],
    ['2026-09-24', 1, '2026-09-28', 'over 中秋'],
    ['2026-09-30', 5, '2026-10-13', 'simple path over 国庆'],
    ['2026-11-20', 1, '2026-11-23', 'from a Friday'],
    ['2026-11-22', 1, '2026-11-23', 'from a Sunday'],
    ['2026-11-22', 15, '2026-12-11', 'complex path, plain weeks'],
    ['2026-12-10', 15, '2026-12-31', 'the last deadline that is certain'],
  ])('%s + %i → %s (%s)', (day, n, expected) => {
    expect(addWorkingDays(day, n, calendar)).toEqual({ day: expected, provisional: false })
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-25', 5, '2027-01-01'],
    ['2026-12-11', 15, '2027-01-01'],
    ['2027-01-08', 1, '2027-01-11'],
    ['2021-12-30', 2, '2022-01-04'],
  ])('%s + %i → %s, provisional: it counts days of a year without a calendar', (day, n, expected) => {
    expect(addWorkingDays(day, n, calendar)).toEqual({ day: expected, provisional: true })
  })

  it('a filled calendar moves a provisional deadline and makes it certain', () => {
    // Prepare
    const filled = [
      ...calendar,
      { year: 2027, source: 'made up for this test', holidays: ['2027-01-01'], workdays: [] },
    ]

    // Act
    const deadline = addWorkingDays('2026-12-31', 1, filled)

    // Assess
    expect(deadline).toEqual({ day: '2027-01-04', provisional: false })
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses to count %p days', (n) => {
    expect(() => addWorkingDays('2026-11-22', n, calendar)).toThrow(CalendarError)
  })

  const someDay = fc.integer({ min: 0, max: 2200 }).map((days) => dayAfter('2021-11-01', days))

  it('ends on a working day with exactly n working days counted after the start', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (start, n) => {
        const { day } = addWorkingDays(start, n, calendar)
        let counted = 0
        for (let each = dayAfter(start, 1); each <= day; each = dayAfter(each, 1)) {
          if (workingDay(each, calendar).working) counted += 1
        }
        expect(counted).toBe(n)
        expect(workingDay(day, calendar).working).toBe(true)
      }),
    )
  })

  it('counting in two steps is counting at once', () => {
    const some = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(someDay, some, some, (start, one, other) => {
        const halfway = addWorkingDays(start, one, calendar).day
        expect(addWorkingDays(halfway, other, calendar).day).toBe(addWorkingDays(start, one + other, calendar).day)
      }),
    )
  })
})
