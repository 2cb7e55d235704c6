import { type Canvas, type Mark, straight, tidy, widthOfWords } from './drawing'
import { type PercentAxis, position } from './scale'

/** Where a trend is drawn: the axis at the left, and a place for each of its points. */
export interface TrendFrame {
  left: number
  right: number
  top: number
  bottom: number
  textSize: number
  axis: PercentAxis
  /** The horizontal middle of each point. */
  places: number[]
  /** How wide the place of a point is. */
  room: number
}

interface Measures {
  /** How many points it has. */
  count: number
  height: number
  /** Above the drawing, in letters. */
  letters: number
  axis: PercentAxis
  tickText: (tick: number) => string
}

/** Leaves room for the words of the axis, and shares the rest among the points. */
export function trendFrame(
  { width, textSize }: Canvas,
  { count, height, letters, axis, tickText }: Measures,
): TrendFrame {
  const left = Math.max(...axis.ticks.map((tick) => widthOfWords(tickText(tick), textSize))) + 8
  const right = width - textSize * 0.5
  const room = (right - left) / Math.max(1, count)
  return {
    left,
    right,
    top: textSize * letters,
    bottom: height - textSize * 2,
    textSize,
    axis,
    places: Array.from({ length: count }, (_, index) => tidy(left + room * (index + 0.5))),
    room,
  }
}

/** A line across for each tick, with its words at the left. */
export function drawTicks(
  { left, right, top, bottom, textSize, axis }: TrendFrame,
  tickText: (tick: number) => string,
): Mark[] {
  return axis.ticks.flatMap((tick): Mark[] => {
    const y = tidy(position(tick, axis, bottom, top))
    return [
      { kind: 'stroke', path: straight(left, y, right, y), tone: 'line', width: 1 },
      {
        kind: 'words',
        x: tidy(left - 8),
        y: tidy(y + textSize * 0.35),
        text: tickText(tick),
        anchor: 'end',
        tone: 'soft',
      },
    ]
  })
}

/** The path from point to point; it breaks where there is nothing to show, and is empty where there is nothing at all. */
export function pathThrough(values: readonly (number | null)[], frame: TrendFrame, aside = 0): string {
  const { top, bottom, axis, places } = frame
  return values
    .map((value, index) => {
      if (value === null) return ''
      const command = (values[index - 1] ?? null) === null ? 'M' : 'L'
      return `${command}${tidy((places[index] ?? 0) + aside)} ${tidy(position(value, axis, bottom, top))}`
    })
    .join('')
}

/** Where the middle of words stands so that they stay within the drawing. */
export function middleWithin({ left, right, textSize }: TrendFrame, text: string, place: number): number {
  const half = widthOfWords(text, textSize) / 2
  return tidy(Math.min(right - half, Math.max(left + half, place)))
}
