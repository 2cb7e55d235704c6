import { drawQrCode } from '../pdf/draw-qr-code.ts'
import { drawLine } from '../pdf/draw-words.ts'
import { ink, type Pdf, page } from '../pdf/open-document.ts'
import { signWords, type WindowSign } from './window-sign.ts'

const columns = 2
const rows = 2
export const cardsPerPage = columns * rows
const card = { width: page.width / columns, height: page.height / rows }
const padding = 24
const codeSide = 190

/** Cards of A6 for tables and counters, four a page, with marks to cut along. */
export function drawTableCards(pdf: Pdf, signs: readonly WindowSign[], printedOn: string): void {
  for (const [place, sign] of signs.entries()) {
    const onPage = place % cardsPerPage
    if (onPage === 0) {
      pdf.addPage()
      drawCutMarks(pdf)
    }
    drawCard(pdf, sign, (onPage % columns) * card.width, Math.floor(onPage / columns) * card.height, printedOn)
  }
}

function drawCard(pdf: Pdf, sign: WindowSign, x: number, y: number, printedOn: string): void {
  const box = (down: number) => ({ x: x + padding, y: y + down, width: card.width - 2 * padding })
  drawLine(pdf, sign.hallName, box(26), { size: 14, bold: true, color: ink.brand, smallest: 9 })
  drawLine(pdf, sign.name, box(48), { size: 30, bold: true, smallest: 16 })
  drawLine(pdf, sign.service, box(92), { size: 18, smallest: 12 })
  drawLine(pdf, sign.englishService, box(119), { size: 10, color: ink.soft, smallest: 8 })
  drawQrCode(pdf, sign.link, x + (card.width - codeSide) / 2, y + 132, codeSide)
  drawLine(pdf, signWords.call, box(324), { size: 20, bold: true, color: ink.brand })
  drawLine(pdf, signWords.english, box(353), { size: 10, color: ink.soft })
  drawLine(pdf, '微信或相机扫码，不用登录，可以匿名', box(369), { size: 13 })
  drawLine(pdf, `${sign.windowId} · ${printedOn}`, box(392), { size: 7, color: ink.soft })
}

/** Short lines at the edges and a cross in the middle: nothing is printed where the card is. */
function drawCutMarks(pdf: Pdf): void {
  const length = 12
  pdf.lineWidth(0.5).strokeColor('#000000')
  for (let column = 1; column < columns; column += 1) {
    const x = column * card.width
    pdf
      .moveTo(x, 0)
      .lineTo(x, length)
      .moveTo(x, page.height - length)
      .lineTo(x, page.height)
    for (let row = 1; row < rows; row += 1) {
      const y = row * card.height
      pdf
        .moveTo(x - length / 2, y)
        .lineTo(x + length / 2, y)
        .moveTo(x, y - length / 2)
        .lineTo(x, y + length / 2)
    }
  }
  for (let row = 1; row < rows; row += 1) {
    const y = row * card.height
    pdf
      .moveTo(0, y)
      .lineTo(length, y)
      .moveTo(page.width - length, y)
      .lineTo(page.width, y)
  }
  pdf.stroke()
}
