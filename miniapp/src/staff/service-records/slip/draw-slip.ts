import type { Pen, Picture } from '../../../service/picture'
import { qrBarsOf } from '../../../ui/qr-code/modules'
import { linesOf } from './lines'
import type { Slip, SlipLine } from './slip'

/** 72 mm, which a receipt printer prints of paper that is 80 mm wide, at 12 dots a millimetre. */
const width = 864
const margin = 24
const lineHeight = 1.4
/** 45 mm. */
const codeWidth = 540
const family = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** A slip in black on white, as receipt printers print. */
export function pictureOfSlip({ above, below }: Slip, link: string): Picture {
  const [head, foot] = [above, below].map(broken) as [SlipLine[], SlipLine[]]
  const top = margin + heightOf(head)
  return {
    width,
    height: top + codeWidth + heightOf(foot) + margin,
    draw: (pen) => {
      pen.fillStyle = '#FFFFFF'
      pen.fillRect(0, 0, width, top + codeWidth + heightOf(foot) + margin)
      pen.fillStyle = '#000000'
      pen.textAlign = 'center'
      pen.textBaseline = 'top'
      drawLines(pen, head, margin)
      drawCode(pen, link, top)
      drawLines(pen, foot, top + codeWidth)
    },
  }
}

/** Each line of its own, where one was too long. */
function broken(lines: readonly SlipLine[]): SlipLine[] {
  return lines.flatMap((line) =>
    linesOf(line.text, (width - 2 * margin) / line.size).map((text, index) => ({
      ...line,
      text,
      above: index === 0 ? line.above : 0,
    })),
  )
}

function heightOf(lines: readonly SlipLine[]): number {
  return lines.reduce((height, { size, above }) => height + above + Math.ceil(size * lineHeight), 0)
}

function drawLines(pen: Pen, lines: readonly SlipLine[], from: number): void {
  let top = from
  for (const { text, size, bold, above } of lines) {
    top += above
    pen.font = `${bold ? 700 : 400} ${size}px ${family}`
    pen.fillText(text, width / 2, top, width - 2 * margin)
    top += Math.ceil(size * lineHeight)
  }
}

/** In whole dots, so that every module is as sharp as the next. */
function drawCode(pen: Pen, link: string, top: number): void {
  const { size, bars } = qrBarsOf(link)
  const dot = Math.floor(codeWidth / size)
  const rest = Math.floor((codeWidth - dot * size) / 2)
  const left = Math.floor((width - dot * size) / 2)
  for (const { x, y, length } of bars) pen.fillRect(left + x * dot, top + rest + y * dot, length * dot, dot)
}
