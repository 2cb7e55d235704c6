import { encode } from 'uqr'

/** A QR code as one path over a square of `size` modules, the quiet zone around it included. */
export interface QrDrawing {
  size: number
  path: string
}

/** What a reader of codes needs around one, in modules (ISO/IEC 18004). */
const quietZone = 4

/** Draws a text as a QR code that survives a stain (error correction M). One bar a run of dark modules. */
export function drawQrCode(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const bars = data.flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
  return { size, path: bars.join('') }
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
