import { type Canvas, type Drawing, type Mark, straight, tidy, widthOfWords } from './drawing'
import { endsOf } from './intervals'
import { type PercentAxis, position, scoreAxis } from './scale'

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

interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  textSize: number
  axis: PercentAxis
  places: number[]
  /** The weighted points stand a little to the right of the raw ones. */
  aside: number
}

/** Scores over waves with their margins: raw filled on a solid line, weighted hollow on a dashed one. */
export function drawScoreTrend(points: readonly ScorePoint[], { width, textSize }: Canvas): Drawing {
  const height = Math.round(Math.min(280, Math.max(190, width * 0.4)) + textSize)
  const frame = frameOf(points, width, height, textSize)
  return {
    width,
    height,
    textSize,
    marks: [
      ...drawAxis(frame),
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

function frameOf(points: readonly ScorePoint[], width: number, height: number, textSize: number): Frame {
  const axis = scoreAxis(points.flatMap(endsOf))
  const left = Math.max(...axis.ticks.map((tick) => widthOfWords(String(tick), textSize))) + 8
  const right = width - textSize * 0.5
  const room = (right - left) / Math.max(1, points.length)
  return {
    left,
    right,
    top: textSize * 1.8,
    bottom: height - textSize * 2,
    textSize,
    axis,
    places: points.map((_, index) => tidy(left + room * (index + 0.5))),
    aside: Math.min(14, room / 4),
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
        text: String(tick),
        anchor: 'end',
        tone: 'soft',
      },
    ]
  })
}

/** As many labels as fit beside each other, the latest always. */
function drawLabels(points: readonly ScorePoint[], { bottom, textSize, places, right, left }: Frame): Mark[] {
  const widest = Math.max(0, ...points.map(({ label }) => widthOfWords(label, textSize)))
  const room = (places[1] ?? Number.POSITIVE_INFINITY) - (places[0] ?? 0)
  const every = Math.max(1, Math.ceil((widest + 8) / room))
  return points.flatMap(({ label }, index): Mark[] => {
    if ((points.length - 1 - index) % every !== 0) return []
    const half = widthOfWords(label, textSize) / 2
    const x = Math.min(right - half, Math.max(left + half, places[index] ?? 0))
    return [
      { kind: 'words', x: tidy(x), y: tidy(bottom + textSize * 1.6), text: label, anchor: 'middle', tone: 'soft' },
    ]
  })
}

/** A line from point to point; it breaks where a wave shows nothing. */
function drawLine(scores: readonly (number | null)[], frame: Frame, kind: 'raw' | 'weighted'): Mark[] {
  const { top, bottom, axis, places, aside } = frame
  const path = scores
    .map((score, index) => {
      if (score === null) return ''
      const command = index === 0 || (scores[index - 1] ?? null) === null ? 'M' : 'L'
      const x = (places[index] ?? 0) + (kind === 'weighted' ? aside : 0)
      return `${command}${tidy(x)} ${tidy(position(score, axis, bottom, top))}`
    })
    .join('')
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
  { top, bottom, axis }: Frame,
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
function drawValues(
  points: readonly ScorePoint[],
  { left, right, top, bottom, textSize, axis, places }: Frame,
): Mark[] {
  const widest = Math.max(0, ...points.map(({ scoreText }) => widthOfWords(scoreText, textSize)))
  const room = (places[1] ?? Number.POSITIVE_INFINITY) - (places[0] ?? 0)
  const last = points.map(({ score }) => score !== null).lastIndexOf(true)
  return points.flatMap(({ score, margin, weightedScore, weightedMargin, scoreText }, index): Mark[] => {
    if (score === null || (widest + 8 > room && index !== last)) return []
    const highest = Math.max(...endsOf({ score, margin, weightedScore, weightedMargin }))
    const half = widthOfWords(scoreText, textSize) / 2
    const x = Math.min(right - half, Math.max(left + half, places[index] ?? 0))
    const y = Math.max(textSize, position(highest, axis, bottom, top) - 8)
    return [{ kind: 'words', x: tidy(x), y: tidy(y), text: scoreText, anchor: 'middle', tone: 'ink', strong: true }]
  })
}
