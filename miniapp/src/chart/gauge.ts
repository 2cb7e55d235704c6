import { type Canvas, type Drawing, type Mark, straight, tidy, widthOfWords } from './drawing'
import { percentAxis, position } from './scale'

/** What a gauge shows; in percent. */
export interface GaugeReading {
  value: number | null
  /** Between which values the true one lies: a broad band behind the point. */
  interval?: { lower: number; upper: number } | null
  target: number | null
  met: boolean | null
  /** What stands over the target's tick: 目标 99%. */
  targetText: string
}

/**
 * A value on a labelled stretch of the scale that ends at 100 %, with the target as a tick. A point, not a bar: the
 * stretch doesn't start at zero, and a bar's length would lie.
 */
export function drawGauge(
  { value, interval, target, met, targetText }: GaugeReading,
  { width, textSize }: Canvas,
): Drawing {
  const axis = percentAxis([value ?? 100, target ?? 100, interval?.lower ?? 100])
  const left = textSize * 0.7
  const right = width - textSize * 0.7
  const y = textSize * 2.6
  const x = (percent: number) => tidy(position(percent, axis, left, right))
  const marks: Mark[] = [{ kind: 'stroke', path: straight(left, y, right, y), tone: 'line', width: 8 }]
  if (interval) {
    const [from, to] = [x(interval.lower), x(interval.upper)]
    marks.push({
      kind: 'bar',
      x: from,
      y: tidy(y - 9),
      width: tidy(Math.max(2, to - from)),
      height: 18,
      fill: 'brand-soft',
    })
    marks.push({
      kind: 'stroke',
      path: `${straight(from, y - 9, from, y + 9)}${straight(to, y - 9, to, y + 9)}`,
      tone: 'control',
      width: 1.5,
    })
  }
  if (value !== null) {
    const tone = met === false ? 'accent' : 'brand'
    marks.push({ kind: 'dot', x: x(value), y: tidy(y), radius: 9, fill: met === false ? 'card' : tone, edge: tone })
  }
  if (target !== null) marks.push(...drawTarget(x(target), y, targetText, textSize, width))
  return {
    width,
    height: Math.round(textSize * 5),
    textSize,
    marks: [...marks, ...drawTicks(axis.ticks, x, y + textSize * 1.9, width / textSize)],
  }
}

function drawTarget(x: number, y: number, text: string, textSize: number, width: number): Mark[] {
  const half = widthOfWords(text, textSize) / 2
  const middle = Math.min(width - half - 2, Math.max(half + 2, x))
  return [
    { kind: 'stroke', path: straight(x, y - textSize, x, y + textSize), tone: 'ink', width: 2 },
    { kind: 'words', x: tidy(middle), y: tidy(y - textSize * 1.35), text, anchor: 'middle', tone: 'ink', strong: true },
  ]
}

/** Labels under the scale; only the ends where little room is. */
function drawTicks(ticks: readonly number[], x: (percent: number) => number, y: number, room: number): Mark[] {
  const shown = room < 4 * ticks.length ? [ticks[0], ticks.at(-1)] : ticks
  return shown.flatMap((tick, index): Mark[] => {
    if (tick === undefined) return []
    const anchor = index === 0 ? 'start' : index === shown.length - 1 ? 'end' : 'middle'
    return [{ kind: 'words', x: x(tick), y: tidy(y), text: `${tick}%`, anchor, tone: 'soft' }]
  })
}
