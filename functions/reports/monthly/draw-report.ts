import type { Report } from '@minping/shared/report'
import { drawTable, makeRoom } from '../pdf/draw-table.ts'
import { closeDocument, ink, openDocument, type Pdf, page } from '../pdf/open-document.ts'

const margins = { top: 64, bottom: 64, left: 56, right: 56 }
const width = page.width - margins.left - margins.right
const generatedNote = '演示数据：由程序生成，不反映实际情况，不得作为通报印发。'

/** A report on A4 pages as offices print them: red title and rule, sections, tables, room for 领导批示 and 整改要求. */
export function drawReport(report: Report, author: string, now: Date): Promise<Buffer> {
  const title = `${report.title}${report.subtitle}`
  const pdf = openDocument({ title, author, now, margins })
  pdf.addPage()
  drawHead(pdf, report)
  for (const { heading, paragraphs, tables } of report.sections) {
    makeRoom(pdf, 60)
    pdf.font('bold').fontSize(14).fillColor(ink.text).text(heading, margins.left, pdf.y, { width })
    pdf.y += 4
    for (const words of paragraphs) drawParagraph(pdf, words)
    for (const table of tables) drawTable(pdf, table)
    pdf.y += 6
  }
  drawRemarks(pdf, report.remarks)
  drawBox(pdf, '领导批示')
  drawBox(pdf, '整改要求')
  drawFeet(pdf, report)
  return closeDocument(pdf)
}

function drawHead(pdf: Pdf, { title, subtitle, documentNumber, issuer, generated }: Report): void {
  const centered = { width, align: 'center' } as const
  pdf.font('bold').fontSize(24).fillColor(ink.accent).text(title, margins.left, margins.top, centered)
  pdf.fontSize(15).text(subtitle, margins.left, pdf.y + 4, centered)
  pdf.font('regular').fontSize(11).fillColor(ink.text)
  const y = pdf.y + 10
  pdf.text(documentNumber, margins.left, y, { width, align: 'left' })
  pdf.text(issuer, margins.left, y, { width, align: 'right' })
  pdf
    .moveTo(margins.left, pdf.y + 6)
    .lineTo(page.width - margins.right, pdf.y + 6)
    .lineWidth(1.5)
    .strokeColor(ink.accent)
    .stroke()
  pdf.y += 16
  if (!generated) return
  pdf.rect(margins.left, pdf.y, width, 24).fill('#FBEDE7')
  pdf
    .font('bold')
    .fontSize(11)
    .fillColor(ink.accent)
    .text(generatedNote, margins.left, pdf.y + 6, centered)
  pdf.y += 14
}

function drawParagraph(pdf: Pdf, words: string): void {
  pdf.font('regular').fontSize(11).fillColor(ink.text)
  pdf.text(words, margins.left, pdf.y, { width, indent: 22, lineGap: 4, align: 'left' })
  pdf.y += 4
}

function drawRemarks(pdf: Pdf, remarks: readonly string[]): void {
  makeRoom(pdf, 60)
  pdf.font('bold').fontSize(11).fillColor(ink.text).text('说明', margins.left, pdf.y, { width })
  pdf.font('regular').fontSize(9.5).fillColor(ink.soft)
  for (const [place, words] of remarks.entries()) {
    pdf.text(`${place + 1}. ${words}`, margins.left, pdf.y + 2, { width, lineGap: 2 })
  }
  pdf.y += 12
}

/** An empty box to be written in by hand. */
function drawBox(pdf: Pdf, name: string): void {
  const height = 110
  makeRoom(pdf, height + 10)
  const top = pdf.y
  pdf.rect(margins.left, top, width, height).lineWidth(0.8).strokeColor(ink.soft).stroke()
  pdf
    .font('bold')
    .fontSize(12)
    .fillColor(ink.text)
    .text(name, margins.left + 10, top + 8, { width: width - 20 })
  pdf.font('regular').fontSize(10).fillColor(ink.soft)
  pdf.text('签名：　　　　　　　　　　年　　月　　日', margins.left, top + height - 20, {
    width: width - 12,
    align: 'right',
  })
  pdf.x = margins.left
  pdf.y = top + height + 10
}

/** On every page, once all are known: which of how many it is, and that its data are made up, where they are. */
function drawFeet(pdf: Pdf, { title, subtitle, generated }: Report): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let number = 0; number < count; number += 1) {
    pdf.switchToPage(start + number)
    // Below the margin the library would begin another page.
    pdf.page.margins.bottom = 0
    pdf.font('regular').fontSize(9).fillColor(ink.soft)
    const words = `${title}${subtitle}　第 ${number + 1} 页 共 ${count} 页${generated ? '　演示数据' : ''}`
    pdf.text(words, margins.left, page.height - 40, { width, align: 'center', lineBreak: false })
  }
}
