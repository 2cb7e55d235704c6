import type { ResponseBody } from '@minping/shared/api'
import type { Language } from '../../../service'
import { surveyCount } from '../../../text/survey-figures'
import { shareText } from '../figures'

export type CrossTableContent = ResponseBody<'getCrossTable'>

interface CrossWords {
  hiddenCell: string
  total: string
}

/** The head of the table: what the rows are, each value of the column, the total. */
export function crossColumns(content: CrossTableContent, language: Language, { total }: CrossWords): string[] {
  const { row, column } = content
  const names = shownColumns(content).map((at) => column.values[at]?.name[language] ?? '')
  return [row.title[language], ...names, total]
}

/** The rows of the table: 23 (45.10%) with the percentage of the row's total; what is suppressed says so. */
export function crossRows(content: CrossTableContent, language: Language, words: CrossWords): string[][] {
  const { row, cells, rowTotals, columnTotals, total } = content
  const columns = shownColumns(content)
  const rows = shownRows(content).map((at) => [
    row.values[at]?.name[language] ?? '',
    ...columns.map((to) => cellText(cells[at]?.[to] ?? null, rowTotals[at] ?? null, words)),
    totalText(rowTotals[at] ?? null, words),
  ])
  const last = [
    words.total,
    ...columns.map((to) => totalText(columnTotals[to] ?? null, words)),
    totalText(total, words),
  ]
  return [...rows, last]
}

/** Industries and the like where nobody answered would only make the table long; options that nobody chose are a finding. */
function shownRows({ row, rowTotals }: CrossTableContent): number[] {
  return shownOf(row, rowTotals)
}

function shownColumns({ column, columnTotals }: CrossTableContent): number[] {
  return shownOf(column, columnTotals)
}

function shownOf({ item, values }: CrossTableContent['row'], totals: readonly (number | null)[]): number[] {
  return [...values.keys()].filter((at) => !item.startsWith('~') || totals[at] !== 0)
}

/** Whether anything of the table is suppressed. */
export function hasHidden({ cells, rowTotals, columnTotals, total }: CrossTableContent): boolean {
  return [...cells.flat(), ...rowTotals, ...columnTotals, total].includes(null)
}

function cellText(count: number | null, rowTotal: number | null, { hiddenCell }: CrossWords): string {
  if (count === null) return hiddenCell
  // Of a multiple choice a cell may be more than its row's total says; a share over the whole would mislead.
  if (rowTotal === null || rowTotal === 0 || count > rowTotal) return surveyCount(count)
  return `${surveyCount(count)} (${shareText(count, rowTotal)})`
}

function totalText(count: number | null, { hiddenCell }: CrossWords): string {
  return count === null ? hiddenCell : surveyCount(count)
}
