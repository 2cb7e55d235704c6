import { cellText, type ReportTable } from '@minping/shared/report'
import { ink, type Pdf, page } from './open-document.ts'

const size = 9.5
const padding = { side: 4, top: 4, bottom: 4 }

/** Draws a table over the page's width, its heading again on every page that it goes on to. */
export function drawTable(pdf: Pdf, { title, columns, rows, empty }: ReportTable): void {
  const { left, right } = pdf.page.margins
  const width = page.width - left - right
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (width * share) / shares)
  const heading = columns.map(({ name }) => name)

  pdf.font('bold').fontSize(11).fillColor(ink.text)
  // A title is never left alone at the foot of a page.
  makeRoom(pdf, 70)
  pdf.text(title, left, pdf.y, { width, align: 'left' })
  pdf.y += 3
  drawRow(heading, true)
  if (rows.length === 0) drawEmpty()
  for (const row of rows) {
    const cells = columns.map((_, column) => cellText(row[column]))
    if (makeRoom(pdf, heightOf(cells))) drawRow(heading, true)
    drawRow(cells, false)
  }
  pdf.x = left
  pdf.y += 10

  function heightOf(cells: readonly string[]): number {
    pdf.font('regular').fontSize(size)
    const heights = cells.map((cell, column) => pdf.heightOfString(cell, { width: inner(column) }))
    return Math.max(...heights) + padding.top + padding.bottom
  }

  function inner(column: number): number {
    return Math.max(1, (widths[column] ?? 0) - 2 * padding.side)
  }

  function drawRow(cells: readonly string[], isHeading: boolean): void {
    const top = pdf.y
    const height = heightOf(cells)
    if (isHeading) pdf.rect(left, top, width, height).fill(ink.paper)
    pdf
      .font(isHeading ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(ink.text)
    let x = left
    for (const [column, cell] of cells.entries()) {
      const align = columns[column]?.align ?? 'left'
      pdf.text(cell, x + padding.side, top + padding.top, { width: inner(column), align })
      x += widths[column] ?? 0
    }
    drawRule(top + height)
  }

  function drawEmpty(): void {
    const top = pdf.y
    pdf
      .font('regular')
      .fontSize(size)
      .fillColor(ink.soft)
      .text(empty, left + padding.side, top + padding.top, { width })
    drawRule(top + size * 1.5 + padding.top + padding.bottom)
  }

  function drawRule(y: number): void {
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke()
    pdf.y = y
  }
}

/** Goes on to a new page where so much doesn't fit on this one; whether it did. */
export function makeRoom(pdf: Pdf, height: number): boolean {
  if (pdf.y + height <= page.height - pdf.page.margins.bottom) return false
  pdf.addPage()
  return true
}
