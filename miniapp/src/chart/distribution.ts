import { type Canvas, type Drawing, type Mark, straight, type Tone, tidy } from './drawing'
import { drawNamed } from './named'

/** One value of a question. */
export interface DistributionRow {
  name: string
  /** What stands at the right: 45.20% · 123. */
  figures: string
  /** In percent; null is not shown, as too few gave it. */
  share: number | null
  /** The same with weights, in percent; a tick across the bar. */
  weightedShare: number | null
  tone: Tone
}

const thickness = 12
const fullWidths = [25, 50, 75, 100]

/** How many chose each value, as bars from zero under their names; what is not shown has a dashed line instead of a bar. */
export function drawDistribution(rows: readonly DistributionRow[], { width, textSize }: Canvas): Drawing {
  const shares = rows.flatMap(({ share, weightedShare }) => [share ?? 0, weightedShare ?? 0])
  const most = Math.max(0, ...shares)
  const full = fullWidths.find((candidate) => most <= candidate) ?? 100
  const marks: Mark[] = []
  let top = 0
  for (const row of rows) {
    const named = drawNamed(row, 'figures', top, width, textSize)
    const bar = drawBar(row, named.bottom + textSize * 0.55, width, full)
    marks.push(...named.marks, ...bar)
    top = named.bottom + textSize * 0.55 + thickness + textSize
  }
  return { width, height: Math.ceil(top), textSize, marks }
}

function drawBar({ share, weightedShare, tone }: DistributionRow, top: number, width: number, full: number): Mark[] {
  const y = tidy(top)
  const middle = y + thickness / 2
  const place = (percent: number) => tidy((Math.min(percent, full) / full) * (width - 2) + 1)
  if (share === null) {
    return [
      { kind: 'stroke', path: straight(1, middle, width - 1, middle), tone: 'control', width: 1.5, dashes: '2 5' },
    ]
  }
  const track: Mark = { kind: 'bar', x: 0, y, width, height: thickness, fill: 'line' }
  const bar: Mark = { kind: 'bar', x: 0, y, width: place(share), height: thickness, fill: tone }
  if (weightedShare === null) return share > 0 ? [track, bar] : [track]
  const x = place(weightedShare)
  return [
    track,
    ...(share > 0 ? [bar] : []),
    // An edge of the card's colour keeps the tick apart from the bar.
    { kind: 'stroke', path: straight(x, y - 3, x, y + thickness + 3), tone: 'card', width: 5 },
    { kind: 'stroke', path: straight(x, y - 3, x, y + thickness + 3), tone: 'ink', width: 2 },
  ]
}
