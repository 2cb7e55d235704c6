import { type Calendar, dayAfter, workingDay } from '@minping/shared/calendar'
import calendarFile from './calendar.json' with { type: 'json' }
import { deriveCalendar, readChineseDays } from './derive-calendar.ts'

/** The notices' own words, by year: stretches off (first and last day) and weekend days worked. */
const notices: Record<number, { off: [string, string][]; worked: string[] }> = {
  2022: {
    off: [
      ['01-01', '01-03'],
      ['01-31', '02-06'],
      ['04-03', '04-05'],
      ['04-30', '05-04'],
      ['06-03', '06-05'],
      ['09-10', '09-12'],
      ['10-01', '10-07'],
      ['12-31', '12-31'], // by the notice for 2023
    ],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    off: [
      ['01-01', '01-02'],
      ['01-21', '01-27'],
      ['04-05', '04-05'],
      ['04-29', '05-03'],
      ['06-22', '06-24'],
      ['09-29', '10-06'],
    ],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

describe('the calendar', () => {
  const calendar: Calendar = calendarFile.years

  test('covers 2022 to 2026 without a gap, and not 2027', () => {
    expect(calendar.map((year) => year.year)).toEqual([2022, 2023, 2024, 2025, 2026])
    expect(workingDay('2027-01-04', calendar).provisional).toBe(true)
  })

  test('is what the script derives from the installed package', () => {
    expect(calendar).toEqual(deriveCalendar(readChineseDays()))
  })

  test.each(Object.entries(notices))('has the days that the notice for %s names', (year, notice) => {
    // Prepare
    const off = notice.off.flatMap(([first, last]) => daysBetween(`${year}-${first}`, `${year}-${last}`))
    const worked = notice.worked.map((day) => `${year}-${day}`)
    // Act
    const found = calendar.find((candidate) => candidate.year === Number(year))
    // Assess
    expect(found?.holidays).toEqual(off)
    expect(found?.workdays).toEqual(worked)
  })

  test('names as worked only days of a weekend', () => {
    const weekdays = calendar.flatMap((year) => year.workdays).map((day) => new Date(day).getUTCDay())
    expect(weekdays.every((weekday) => weekday === 0 || weekday === 6)).toBe(true)
  })
})

function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = dayAfter(day, 1)) days.push(day)
  return days
}
