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
export function crossColumns({ row, column }: CrossTableContent, language: Language, { total }: CrossWords): string[] {
  return [row.title[language], ...column.values.map(({ name }) => name[language]), total]
}

/** The rows of the table: 23 (45.10%) with the percentage of the row's total; what is suppressed says so. */
export function crossRows(content: CrossTableContent, language: Language, words: CrossWords): string[][] {
  const { row, cells, rowTotals, columnTotals, total } = content
  const rows = row.values.map(({ name }, at) => [
    name[language],
    ...(cells[at] ?? []).map((cell) => cellText(cell, rowTotals[at] ?? null, words)),
    totalText(rowTotals[at] ?? null, words),
  ])
  const last = [words.total, ...columnTotals.map((cell) => totalText(cell, words)), totalText(total, words)]
  return [...rows, last]
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
