import { type Canvas, type Drawing, type Mark, straight, tidy, widthOfWords } from './drawing'
import { percentAxis, position } from './scale'
import { drawTicks, middleWithin, pathThrough, type TrendFrame, trendFrame } from './trend-frame'

/** One period of a trend. */
export interface TrendPoint {
  /** Under the axis: 1月, Q3. */
  label: string
  /** In percent; null where nothing was counted: the line has a gap there. */
  value: number | null
  /** As it is written elsewhere: 98.74%. */
  valueText: string
  target: number | null
  met: boolean | null
  /** The period that the page is about; its value is written beside it. */
  chosen: boolean
}

const tickText = (tick: number) => `${tick}%`

/** A rate over periods as a line, with the target as a dashed line. A reached point is filled, a missed one hollow. */
export function drawTrend(points: readonly TrendPoint[], canvas: Canvas): Drawing {
  const { width, textSize } = canvas
  const height = Math.round(Math.min(260, Math.max(170, width * 0.4)) + textSize)
  const axis = percentAxis(points.flatMap(({ value, target }) => [value ?? 100, target ?? 100]))
  const frame = trendFrame(canvas, { count: points.length, height, letters: 1.6, axis, tickText })
  return {
    width,
    height,
    textSize,
    marks: [
      ...drawTicks(frame, tickText),
      ...drawPeriods(points, frame),
      ...drawTargets(points, frame),
      ...drawLine(points, frame),
      ...points.flatMap((point, index) => drawPoint(point, frame.places[index] ?? 0, frame)),
      ...drawChosen(points, frame),
    ],
  }
}

/** As many labels as fit beside each other. */
function drawPeriods(points: readonly TrendPoint[], { bottom, textSize, places }: TrendFrame): Mark[] {
  const widest = Math.max(0, ...points.map(({ label }) => widthOfWords(label, textSize)))
  const room = (places[1] ?? Number.POSITIVE_INFINITY) - (places[0] ?? 0)
  const every = Math.max(1, Math.ceil((widest + 6) / room))
  return points.flatMap(({ label, chosen }, index): Mark[] => {
    if (index % every !== 0) return []
    const y = tidy(bottom + textSize * 1.6)
    const mark: Mark = { kind: 'words', x: places[index] ?? 0, y, text: label, anchor: 'middle', tone: 'soft' }
    return [chosen ? { ...mark, tone: 'ink', strong: true } : mark]
  })
}

/** Points with the same target share one stretch of the dashed line; a new year's target is a step. */
function drawTargets(points: readonly TrendPoint[], { top, bottom, axis, places, room }: TrendFrame): Mark[] {
  const half = room * 0.5
  return targetStretches(points).flatMap(({ from, to, value }): Mark[] => {
    const y = position(value, axis, bottom, top)
    const path = straight((places[from] ?? 0) - half, y, (places[to] ?? 0) + half, y)
    return [{ kind: 'stroke', path, tone: 'accent', width: 1.75, dashes: '6 4' }]
  })
}

function targetStretches(points: readonly TrendPoint[]): { from: number; to: number; value: number }[] {
  const stretches: { from: number; to: number; value: number }[] = []
  points.forEach(({ target }, index) => {
    const last = stretches.at(-1)
    if (target === null) return
    if (last && last.value === target && last.to === index - 1) last.to = index
    else stretches.push({ from: index, to: index, value: target })
  })
  return stretches
}

function drawLine(points: readonly TrendPoint[], frame: TrendFrame): Mark[] {
  const path = pathThrough(
    points.map(({ value }) => value),
    frame,
  )
  return path ? [{ kind: 'stroke', path, tone: 'brand', width: 2.25 }] : []
}

function drawPoint({ value, met, chosen }: TrendPoint, x: number, { top, bottom, axis }: TrendFrame): Mark[] {
  if (value === null) return []
  const y = tidy(position(value, axis, bottom, top))
  const missed = met === false
  return [
    {
      kind: 'dot',
      x,
      y,
      radius: chosen ? 6 : 4,
      fill: missed ? 'card' : 'brand',
      edge: missed ? 'accent' : 'brand',
    },
  ]
}

/** The chosen period's value is written above its point, or below where there is no room. */
function drawChosen(points: readonly TrendPoint[], frame: TrendFrame): Mark[] {
  const { top, bottom, textSize, axis, places } = frame
  const index = points.findIndex(({ chosen, value }) => chosen && value !== null)
  const point = points[index]
  if (!point || point.value === null) return []
  const y = position(point.value, axis, bottom, top)
  const above = y - 12
  const fits = above - textSize > 0
  return [
    {
      kind: 'words',
      x: middleWithin(frame, point.valueText, places[index] ?? 0),
      y: tidy(fits ? above : y + 12 + textSize),
      text: point.valueText,
      anchor: 'middle',
      tone: 'ink',
      strong: true,
    },
  ]
}
