/** One cell: a text, a number, or nothing. */
export type Cell = string | number | null

/** Byte order mark: without it, Excel takes UTF-8 for something else. */
export const byteOrderMark = '\uFEFF'

/**
 * Rows as comma-separated values (RFC 4180), each line ended. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; line breaks within a cell become spaces, so that a line is a row for whoever reads it.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell.replace(/\s*[\r\n]+\s*/g, ' '))
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Numbers written as text stay as they are. The full-width signs run too, where Excel speaks Chinese (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
