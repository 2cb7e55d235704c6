import type { Cell } from '@minping/shared/survey/results'
import writeExcelFile from 'write-excel-file/node'

/** A sheet of a workbook: rows of texts and numbers. */
export interface WorkbookSheet {
  name: string
  rows: readonly (readonly Cell[])[]
  /** Whether the first row names the columns: it is bold and stays in sight. */
  hasHeading: boolean
}

const widest = 60

/** Writes sheets as an xlsx file. Texts are texts: nothing is run as a formula. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows, hasHeading }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => cellOf(cell, hasHeading && index === 0))),
      columns: widthsOf(rows),
      ...(hasHeading && { stickyRowsCount: 1 }),
    })),
  ).toBuffer()
}

function cellOf(cell: Cell, isHeading: boolean) {
  if (cell === null) return null
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell, type: String, ...(isHeading && { fontWeight: 'bold' as const }) }
}

function widthsOf(rows: WorkbookSheet['rows']): { width: number }[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => ({
    width: Math.min(widest, 2 + Math.max(4, ...rows.map((row) => widthOf(row[column] ?? null)))),
  }))
}

/** Chinese letters take two places. */
function widthOf(cell: Cell): number {
  return [...String(cell ?? '')].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
}
