import { type Canvas, type Drawing, type Mark, straight, tidy } from './drawing'
import { drawNamed } from './named'
import { type PercentAxis, position, scoreAxis } from './scale'

/** A score of 0–100 with how sure it is, raw and weighted. */
export interface IntervalRow {
  name: string
  /** What stands at the right: 78.32 ± 1.20. */
  figures: string
  score: number | null
  margin: number | null
  weightedScore: number | null
  weightedMargin: number | null
}

/**
 * Scores as points with their margins on one labelled stretch of 0–100: the raw one filled, the weighted one hollow below.
 * Points, not bars: the stretch doesn't start at zero, and a bar's length would lie.
 */
export function drawIntervals(rows: readonly IntervalRow[], { width, textSize }: Canvas): Drawing {
  const axis = scoreAxis(rows.flatMap(endsOf))
  const marks: Mark[] = []
  let top = 0
  for (const row of rows) {
    const named = drawNamed(row, 'name', top, width, textSize)
    const y = named.bottom + textSize
    marks.push(...named.marks, ...drawTracks(row, y, axis, width, textSize))
    top = y + textSize * 1.9
  }
  return {
    width,
    height: Math.ceil(top + textSize * 0.9),
    textSize,
    marks: [...drawTicks(axis, top, width, textSize), ...marks],
  }
}

/** Where a score and its margin begin and end. */
export function endsOf({
  score,
  margin,
  weightedScore,
  weightedMargin,
}: Omit<IntervalRow, 'name' | 'figures'>): number[] {
  const ends = (value: number | null, around: number | null) =>
    value === null ? [] : [value - (around ?? 0), value + (around ?? 0)]
  return [...ends(score, margin), ...ends(weightedScore, weightedMargin)]
}

function drawTracks(row: IntervalRow, y: number, axis: PercentAxis, width: number, textSize: number): Mark[] {
  return [
    ...drawInterval(row.score, row.margin, 'raw', y, axis, width),
    ...drawInterval(row.weightedScore, row.weightedMargin, 'weighted', y + textSize, axis, width),
  ]
}

const edge = 8

function drawInterval(
  score: number | null,
  margin: number | null,
  kind: 'raw' | 'weighted',
  y: number,
  axis: PercentAxis,
  width: number,
): Mark[] {
  if (score === null) return []
  const x = (value: number) => tidy(position(value, axis, edge, width - edge))
  const [from, to] = [x(score - (margin ?? 0)), x(score + (margin ?? 0))]
  const tone = kind === 'raw' ? 'brand' : 'ink'
  return [
    { kind: 'stroke', path: straight(from, y, to, y), tone, width: 2 },
    { kind: 'stroke', path: straight(from, y - 4, from, y + 4), tone, width: 2 },
    { kind: 'stroke', path: straight(to, y - 4, to, y + 4), tone, width: 2 },
    {
      kind: 'dot',
      x: x(score),
      y: tidy(y),
      radius: 5,
      fill: kind === 'raw' ? 'brand' : 'card',
      edge: tone,
    },
  ]
}

/** Upright lines through all rows, labelled below. */
function drawTicks(axis: PercentAxis, bottom: number, width: number, textSize: number): Mark[] {
  return axis.ticks.flatMap((tick, index): Mark[] => {
    const x = tidy(position(tick, axis, edge, width - edge))
    const anchor = index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : 'middle'
    return [
      { kind: 'stroke', path: straight(x, textSize * 1.6, x, bottom - textSize * 0.7), tone: 'line', width: 1 },
      {
        kind: 'words',
        x: anchor === 'start' ? 0 : anchor === 'end' ? width : x,
        y: tidy(bottom + textSize * 0.5),
        text: String(tick),
        anchor,
        tone: 'soft',
      },
    ]
  })
}
