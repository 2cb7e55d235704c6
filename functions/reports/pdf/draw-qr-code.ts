import { encode } from 'uqr'
import type { Pdf } from './open-document.ts'

/** What a reader of codes needs around one, in modules (ISO/IEC 18004). */
const quietZone = 4

/**
 * Draws a text as a QR code within a square, its quiet zone included. Error correction Q: a quarter may be scratched
 * or stained, as happens to paper at a counter.
 */
export function drawQrCode(pdf: Pdf, text: string, x: number, y: number, side: number): void {
  const { data, size } = encode(text, { ecc: 'Q', border: quietZone })
  pdf
    .save()
    .translate(x, y)
    .scale(side / size)
  for (const [row, modules] of data.entries()) {
    for (const { from, length } of runsOf(modules)) pdf.rect(from, row, length, 1)
  }
  pdf.fill('#000000').restore()
}

/** The dark modules of a row, those side by side as one. */
function runsOf(modules: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [place, dark] of modules.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last.from + last.length === place) last.length += 1
    else runs.push({ from: place, length: 1 })
  }
  return runs
}
