import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CalendarYear } from '@minping/shared/calendar'

/**
 * Writes calendar.json from the package chinese-days: `npx tsx seeds/lijiang/derive-calendar.ts`.
 * Add a year here only once its notice is published and its table was compared with the notice's own words:
 * the package takes a year that it doesn't know for plain weekdays, without saying so.
 */
export const notices: Readonly<Record<number, string>> = {
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
}

/** The package's table: days by name of the festival that moves them. */
interface ChineseDays {
  holidays: Record<string, string>
  workdays: Record<string, string>
}

/** The calendar years of the published notices, from the package's table. */
export function deriveCalendar(table: ChineseDays): CalendarYear[] {
  return Object.entries(notices).map(([year, notice]) => ({
    year: Number(year),
    source: `国务院办公厅关于${year}年部分节假日安排的通知（${notice}）; table: chinese-days 1.5.7 (MIT)`,
    holidays: daysOfYear(table.holidays, year),
    workdays: daysOfYear(table.workdays, year),
  }))
}

/** The table as the installed package carries it. */
export function readChineseDays(): ChineseDays {
  const path = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

function daysOfYear(days: Record<string, string>, year: string): string[] {
  return Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort()
}

if (process.argv[1] === import.meta.filename) {
  const file = {
    note: 'Derived by derive-calendar.ts; every day was compared with the words of the five notices. 2027 is absent on purpose: no published notice was at hand when this was written.',
    years: deriveCalendar(readChineseDays()),
  }
  writeFileSync(`${import.meta.dirname}/calendar.json`, `${JSON.stringify(file, null, 2)}\n`)
}
