import { type Canvas, type Drawing, type Mark, type Tone, tidy, widthOfWords } from './drawing'

/** One value of an item whose values are steps of one scale, best first. */
export interface Part {
  /** In percent of those who answered. */
  share: number
  /** null where nothing could be weighted. */
  weightedShare: number | null
  tone: Tone
}

const gap = 2

/** How the answers to one item spread over its scale, as a bar of its parts; the weighted bar is the thin one below. */
export function drawShares(parts: readonly Part[], { width, textSize }: Canvas): Drawing {
  const thick = Math.round(textSize * 1.7)
  const thin = Math.round(textSize * 0.6)
  const weighted = parts.flatMap(({ weightedShare, tone }) =>
    weightedShare === null ? [] : [{ share: weightedShare, tone }],
  )
  return {
    width,
    height: thick + 3 + thin,
    textSize,
    marks: [...drawParts(parts, 0, thick, width, textSize), ...drawParts(weighted, thick + 3, thin, width, undefined)],
  }
}

/** Parts side by side; with a text size, the share inside each that has room for it. */
function drawParts(
  parts: readonly { share: number; tone: Tone }[],
  y: number,
  height: number,
  width: number,
  textSize: number | undefined,
): Mark[] {
  const whole = parts.reduce((sum, { share }) => sum + share, 0)
  let left = 0
  return parts.flatMap(({ share, tone }): Mark[] => {
    if (whole === 0 || share === 0) return []
    const room = (share / whole) * width
    const x = left
    left += room
    const inner = Math.max(1, room - gap)
    const bar: Mark = { kind: 'bar', x: tidy(x), y, width: tidy(inner), height, fill: tone }
    const text = `${Math.round(share)}%`
    if (textSize === undefined || tone === 'control' || widthOfWords(text, textSize) + 6 > inner) return [bar]
    const base = tidy(y + height / 2 + textSize * 0.36)
    return [bar, { kind: 'words', x: tidy(x + inner / 2), y: base, text, anchor: 'middle', tone: 'card', strong: true }]
  })
}
