import { encode } from 'uqr'

/** A QR code as one path over a square of `size` modules, the quiet zone around it included. */
export interface QrDrawing {
  size: number
  path: string
}

/** The dark modules of a QR code, one bar a run of them in a row; the quiet zone around them is counted in. */
export interface QrBars {
  size: number
  bars: { x: number; y: number; length: number }[]
}

/** What a reader of codes needs around one, in modules (ISO/IEC 18004). */
const quietZone = 4

/** A text as a QR code that survives a stain (error correction M). */
export function qrBarsOf(text: string): QrBars {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  return { size, bars: data.flatMap((row, y) => runsIn(row).map(({ from, length }) => ({ x: from, y, length }))) }
}

/** The same as one path, where vectors can be drawn. */
export function drawQrCode(text: string): QrDrawing {
  const { size, bars } = qrBarsOf(text)
  return { size, path: bars.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('') }
}

function runsIn(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [x, dark] of row.entries()) {
    const last = runs[runs.length - 1]
    if (!dark) continue
    if (last && last.from + last.length === x) last.length += 1
    else runs.push({ from: x, length: 1 })
  }
  return runs
}
