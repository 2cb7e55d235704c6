import type { Pen, Picture } from '../../../service/picture'
import type { PictureLine } from './pictured-slip'

const width = 750
const margin = 56
const lineHeight = 1.4
const tones = { brand: '#0B6158', ink: '#14241F', soft: '#4A5B55' }
const family = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** The lines on a white slip with a green edge. */
export function pictureOf(lines: readonly PictureLine[]): Picture {
  return { width, height: heightOf(lines), draw: (pen) => drawLines(pen, lines) }
}

function heightOf(lines: readonly PictureLine[]): number {
  return lines.reduce((height, { size, above }) => height + above + size * lineHeight, 2 * margin)
}

function drawLines(pen: Pen, lines: readonly PictureLine[]): void {
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, width, heightOf(lines))
  pen.fillStyle = tones.brand
  pen.fillRect(0, 0, width, 16)
  pen.textBaseline = 'top'
  let top = margin
  for (const { text, size, tone, bold, above } of lines) {
    top += above
    pen.fillStyle = tones[tone]
    pen.font = `${bold ? 700 : 400} ${size}px ${family}`
    pen.fillText(text, margin, top, width - 2 * margin)
    top += size * lineHeight
  }
}
