import { type Canvas, type Drawing, type Mark, straight, tidy, widthOfWords } from './drawing'
import { endsOf } from './intervals'
import { position, scoreAxis } from './scale'
import { drawTicks, middleWithin, pathThrough, type TrendFrame, trendFrame } from './trend-frame'

/** The score of one wave. */
export interface ScorePoint {
  /** Under the axis: 2024年9月. */
  label: string
  /** As it is written elsewhere: 78.32. */
  scoreText: string
  /** null where too few answered: the line has a gap there. */
  score: number | null
  margin: number | null
  weightedScore: number | null
  weightedMargin: number | null
}

interface ScoreFrame extends TrendFrame {
  /** The weighted points stand a little to the right of the raw ones. */
  aside: number
}

/** Scores over waves with their margins: raw filled on a solid line, weighted hollow on a dashed one. */
export function drawScoreTrend(points: readonly ScorePoint[], canvas: Canvas): Drawing {
  const { width, textSize } = canvas
  const height = Math.round(Math.min(280, Math.max(190, width * 0.4)) + textSize)
  const frame = frameOf(points, canvas, height)
  return {
    width,
    height,
    textSize,
    marks: [
      ...drawTicks(frame, String),
      ...drawLabels(points, frame),
      ...drawLine(
        points.map(({ weightedScore }) => weightedScore),
        frame,
        'weighted',
      ),
      ...drawLine(
        points.map(({ score }) => score),
        frame,
        'raw',
      ),
      ...points.flatMap(({ score, margin, weightedScore, weightedMargin }, index) => [
        ...drawPoint(weightedScore, weightedMargin, (frame.places[index] ?? 0) + frame.aside, frame, 'weighted'),
        ...drawPoint(score, margin, frame.places[index] ?? 0, frame, 'raw'),
      ]),
      ...drawValues(points, frame),
    ],
  }
}

function frameOf(points: readonly ScorePoint[], canvas: Canvas, height: number): ScoreFrame {
  const axis = scoreAxis(points.flatMap(endsOf))
  const frame = trendFrame(canvas, { count: points.length, height, letters: 1.8, axis, tickText: String })
  return { ...frame, aside: Math.min(14, frame.room / 4) }
}

/** As many labels as fit beside each other, the latest always. */
function drawLabels(points: readonly ScorePoint[], frame: TrendFrame): Mark[] {
  const { bottom, textSize, places } = frame
  const widest = Math.max(0, ...points.map(({ label }) => widthOfWords(label, textSize)))
  const room = (places[1] ?? Number.POSITIVE_INFINITY) - (places[0] ?? 0)
  const every = Math.max(1, Math.ceil((widest + 8) / room))
  return points.flatMap(({ label }, index): Mark[] => {
    if ((points.length - 1 - index) % every !== 0) return []
    const x = middleWithin(frame, label, places[index] ?? 0)
    return [{ kind: 'words', x, y: tidy(bottom + textSize * 1.6), text: label, anchor: 'middle', tone: 'soft' }]
  })
}

function drawLine(scores: readonly (number | null)[], frame: ScoreFrame, kind: 'raw' | 'weighted'): Mark[] {
  const path = pathThrough(scores, frame, kind === 'weighted' ? frame.aside : 0)
  if (path === '') return []
  return [
    kind === 'raw'
      ? { kind: 'stroke', path, tone: 'brand', width: 2.25 }
      : { kind: 'stroke', path, tone: 'soft', width: 1.75, dashes: '5 4' },
  ]
}

function drawPoint(
  score: number | null,
  margin: number | null,
  x: number,
  { top, bottom, axis }: TrendFrame,
  kind: 'raw' | 'weighted',
): Mark[] {
  if (score === null) return []
  const y = (value: number) => tidy(position(value, axis, bottom, top))
  const tone = kind === 'raw' ? 'brand' : 'ink'
  const [from, to] = [y(score - (margin ?? 0)), y(score + (margin ?? 0))]
  return [
    { kind: 'stroke', path: straight(x, from, x, to), tone, width: 1.75 },
    { kind: 'stroke', path: straight(x - 4, from, x + 4, from), tone, width: 1.75 },
    { kind: 'stroke', path: straight(x - 4, to, x + 4, to), tone, width: 1.75 },
    { kind: 'dot', x: tidy(x), y: y(score), radius: 4, fill: kind === 'raw' ? 'brand' : 'card', edge: tone },
  ]
}

/** The raw score above its margin: of every wave where there is room, else of the latest. */
function drawValues(points: readonly ScorePoint[], frame: TrendFrame): Mark[] {
  const { top, bottom, textSize, axis, places } = frame
  const widest = Math.max(0, ...points.map(({ scoreText }) => widthOfWords(scoreText, textSize)))
  const room = (places[1] ?? Number.POSITIVE_INFINITY) - (places[0] ?? 0)
  const last = points.map(({ score }) => score !== null).lastIndexOf(true)
  return points.flatMap(({ score, margin, weightedScore, weightedMargin, scoreText }, index): Mark[] => {
    if (score === null || (widest + 8 > room && index !== last)) return []
    const highest = Math.max(...endsOf({ score, margin, weightedScore, weightedMargin }))
    const x = middleWithin(frame, scoreText, places[index] ?? 0)
    const y = Math.max(textSize, position(highest, axis, bottom, top) - 8)
    return [{ kind: 'words', x, y: tidy(y), text: scoreText, anchor: 'middle', tone: 'ink', strong: true }]
  })
}
