import { type Canvas, type Drawing, type Mark, straight, tidy, widthOfWords } from './drawing'
import { type PercentAxis, percentAxis, position } from './scale'

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

interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  textSize: number
  axis: PercentAxis
  /** The horizontal middle of each point. */
  places: number[]
}

/** A rate over periods as a line, with the target as a dashed line. A reached point is filled, a missed one hollow. */
export function drawTrend(points: readonly TrendPoint[], { width, textSize }: Canvas): Drawing {
  const height = Math.round(Math.min(260, Math.max(170, width * 0.4)) + textSize)
  const frame = frameOf(points, width, height, textSize)
  return {
    width,
    height,
    textSize,
    marks: [
      ...drawAxis(frame),
      ...drawPeriods(points, frame),
      ...drawTargets(points, frame),
      ...drawLine(points, frame),
      ...points.flatMap((point, index) => drawPoint(point, frame.places[index] ?? 0, frame)),
      ...drawChosen(points, frame),
    ],
  }
}

function frameOf(points: readonly TrendPoint[], width: number, height: number, textSize: number): Frame {
  const axis = percentAxis(points.flatMap(({ value, target }) => [value ?? 100, target ?? 100]))
  const left = Math.max(...axis.ticks.map((tick) => widthOfWords(`${tick}%`, textSize))) + 8
  const right = width - textSize * 0.5
  const room = (right - left) / Math.max(1, points.length)
  return {
    left,
    right,
    top: textSize * 1.6,
    bottom: height - textSize * 2,
    textSize,
    axis,
    places: points.map((_, index) => tidy(left + room * (index + 0.5))),
  }
}

function drawAxis({ left, right, top, bottom, textSize, axis }: Frame): Mark[] {
  return axis.ticks.flatMap((tick): Mark[] => {
    const y = tidy(position(tick, axis, bottom, top))
    return [
      { kind: 'stroke', path: straight(left, y, right, y), tone: 'line', width: 1 },
      {
        kind: 'words',
        x: tidy(left - 8),
        y: tidy(y + textSize * 0.35),
        text: `${tick}%`,
        anchor: 'end',
        tone: 'soft',
      },
    ]
  })
}

/** As many labels as fit beside each other. */
function drawPeriods(points: readonly TrendPoint[], { bottom, textSize, places }: Frame): Mark[] {
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
function drawTargets(points: readonly TrendPoint[], { left, right, top, bottom, axis, places }: Frame): Mark[] {
  const half = ((right - left) / Math.max(1, points.length)) * 0.5
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

/** A line from point to point; it breaks where a period has nothing to show. */
function drawLine(points: readonly TrendPoint[], { top, bottom, axis, places }: Frame): Mark[] {
  const path = points
    .map(({ value }, index) => {
      if (value === null) return ''
      const command = index === 0 || points[index - 1]?.value === null ? 'M' : 'L'
      return `${command}${places[index] ?? 0} ${tidy(position(value, axis, bottom, top))}`
    })
    .join('')
  return path ? [{ kind: 'stroke', path, tone: 'brand', width: 2.25 }] : []
}

function drawPoint({ value, met, chosen }: TrendPoint, x: number, { top, bottom, axis }: Frame): Mark[] {
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
function drawChosen(
  points: readonly TrendPoint[],
  { left, right, top, bottom, textSize, axis, places }: Frame,
): Mark[] {
  const index = points.findIndex(({ chosen, value }) => chosen && value !== null)
  const point = points[index]
  if (!point || point.value === null) return []
  const y = position(point.value, axis, bottom, top)
  const half = widthOfWords(point.valueText, textSize) / 2
  const x = Math.min(right - half, Math.max(left + half, places[index] ?? 0))
  const above = y - 12
  const fits = above - textSize > 0
  return [
    {
      kind: 'words',
      x: tidy(x),
      y: tidy(fits ? above : y + 12 + textSize),
      text: point.valueText,
      anchor: 'middle',
      tone: 'ink',
      strong: true,
    },
  ]
}
