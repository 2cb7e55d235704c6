import { drawQrCode } from '../pdf/draw-qr-code.ts'
import { drawLine } from '../pdf/draw-words.ts'
import { ink, type Pdf, page } from '../pdf/open-document.ts'
import { signWords, type WindowSign } from './window-sign.ts'

const margin = 48
const width = page.width - 2 * margin
const codeSide = 300

/** One window on one A4 page, to be read from where people stand: the window's name 56 points, no word to rate by under 15. */
export function drawWindowPage(pdf: Pdf, sign: WindowSign, printedOn: string): void {
  pdf.addPage()
  const box = (y: number) => ({ x: margin, y, width })
  drawLine(pdf, `${sign.cityName}政务服务“好差评”`, box(44), { size: 18, color: ink.brand, bold: true })
  drawLine(pdf, sign.hallName, box(72), { size: 26, bold: true, smallest: 16 })
  pdf
    .moveTo(margin, 116)
    .lineTo(page.width - margin, 116)
    .lineWidth(1)
    .strokeColor(ink.line)
    .stroke()
  drawLine(pdf, sign.name, box(124), { size: 56, bold: true, smallest: 28 })
  drawLine(pdf, sign.service, box(206), { size: 30, smallest: 18 })
  drawLine(pdf, `${sign.englishName} · ${sign.englishService}`, box(252), { size: 14, color: ink.soft, smallest: 10 })
  drawQrCode(pdf, sign.link, (page.width - codeSide) / 2, 274, codeSide)
  drawLine(pdf, signWords.call, box(580), { size: 32, bold: true, color: ink.brand })
  drawLine(pdf, signWords.english, box(628), { size: 14, color: ink.soft })
  drawSteps(pdf, 660)
  drawLine(pdf, signWords.promise, box(754), { size: 15, smallest: 13 })
  drawLine(pdf, signWords.englishPromise, box(776), { size: 11, color: ink.soft })
  drawLine(pdf, `${sign.windowId} · ${printedOn} 印制`, box(804), { size: 9, color: ink.soft })
}

function drawSteps(pdf: Pdf, top: number): void {
  const gap = 12
  const column = (width - 2 * gap) / 3
  for (const [place, [name, meaning]] of signWords.steps.entries()) {
    const x = margin + place * (column + gap)
    pdf.roundedRect(x, top, column, 80, 10).fill(ink.paper)
    drawLine(pdf, `${place + 1} ${name}`, { x, y: top + 8, width: column }, { size: 20, bold: true, color: ink.brand })
    drawLine(pdf, meaning, { x: x + 8, y: top + 38, width: column - 16 }, { size: 15, smallest: 15 })
  }
}
