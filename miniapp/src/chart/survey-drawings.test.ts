import fc from 'fast-check'
import { type DistributionRow, drawDistribution } from './distribution'
import { type Drawing, linesOfWords, type Mark, widthOfWords } from './drawing'
import { drawIntervals } from './intervals'
import { scoreAxis } from './scale'
import { drawScoreTrend } from './score-trend'
import { drawShares } from './shares'

const canvas = { width: 320, textSize: 13 }
const ofKind = <Kind extends Mark['kind']>({ marks }: Drawing, kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)
const row = (more: Partial<DistributionRow> = {}): DistributionRow => ({
  name: '满意',
  figures: '40.00% / 44.00% · 12',
  share: 40,
  weightedShare: 44,
  tone: 'level-4',
  ...more,
})

const percent = fc.double({ min: 0, max: 100, noNaN: true })
const anyScore = fc.record({
  score: fc.option(percent),
  margin: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
  weightedScore: fc.option(percent),
  weightedMargin: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
})

/** Every mark with a place lies within the drawing. */
function expectInside({ marks, width, height }: Drawing) {
  for (const mark of marks) {
    if (mark.kind === 'stroke') continue
    expect(mark.x).toBeGreaterThanOrEqual(0)
    expect(mark.x).toBeLessThanOrEqual(width)
    expect(mark.y).toBeGreaterThanOrEqual(0)
    expect(mark.y).toBeLessThanOrEqual(height)
    if (mark.kind === 'bar') expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.01)
  }
}

describe('a distribution', () => {
  it('begins its bars at zero and writes raw and weighted shares', () => {
    // Act
    const drawing = drawDistribution([row()], canvas)

    // Assess
    expect(ofKind(drawing, 'bar').map(({ x }) => x)).toEqual([0, 0])
    expect(ofKind(drawing, 'words').map(({ text }) => text)).toEqual(['满意', '40.00% / 44.00% · 12'])
  })

  it('draws no bar for what is suppressed, but a dashed line with its reason', () => {
    // Act
    const drawing = drawDistribution([row({ share: null, weightedShare: null, figures: '少于 10 份，不显示' })], canvas)

    // Assess
    expect(ofKind(drawing, 'bar')).toEqual([])
    expect(ofKind(drawing, 'stroke')[0]?.dashes).toBeDefined()
    expect(ofKind(drawing, 'words').map(({ text }) => text)).toContain('少于 10 份，不显示')
  })

  it('keeps every mark inside, however long the names', () => {
    const anyRow = fc.record({
      name: fc.string({ unit: fc.constantFrom('办', '理', 'tax ', 'b'), minLength: 1, maxLength: 80 }),
      share: percent,
      weightedShare: fc.option(percent),
    })
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.integer({ min: 260, max: 1200 }), (rows, width) => {
        expectInside(
          drawDistribution(
            rows.map((more) => row(more)),
            { width, textSize: 13 },
          ),
        )
      }),
    )
  })
})

describe('the bar of a matrix row', () => {
  it('is as wide as the room, weighted below raw', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 11 }), (shares) => {
        const parts = shares.map((share) => ({ share, weightedShare: share, tone: 'level-3' as const }))
        expectInside(drawShares(parts, canvas))
      }),
    )
  })

  it('has no weighted bar where nothing could be weighted', () => {
    const drawing = drawShares([{ share: 100, weightedShare: null, tone: 'level-5' }], canvas)
    expect(ofKind(drawing, 'bar')).toHaveLength(1)
  })
})

describe('scores with margins', () => {
  const name = { name: '法治环境', figures: '77.07 ± 1.13' }

  it('are points on a labelled stretch: raw filled, weighted hollow', () => {
    // Act
    const drawing = drawIntervals(
      [{ ...name, score: 77.07, margin: 1.13, weightedScore: 76.9, weightedMargin: 1.3 }],
      canvas,
    )

    // Assess
    expect(ofKind(drawing, 'dot').map(({ fill }) => fill)).toEqual(['brand', 'card'])
    expect(ofKind(drawing, 'bar')).toEqual([])
  })

  it('stay inside with every score and margin', () => {
    fc.assert(
      fc.property(fc.array(anyScore, { maxLength: 8 }), (scores) => {
        expectInside(
          drawIntervals(
            scores.map((score) => ({ ...name, ...score })),
            canvas,
          ),
        )
        expectInside(
          drawScoreTrend(
            scores.map((score) => ({ label: '2026.9', scoreText: '77.07', ...score })),
            canvas,
          ),
        )
      }),
    )
  })

  it('break their line where a wave is suppressed', () => {
    // Prepare
    const point = (score: number | null) => ({
      ...{ label: '2026.9', scoreText: '', score, margin: 1 },
      ...{ weightedScore: null, weightedMargin: null },
    })

    // Act
    const drawing = drawScoreTrend([point(70), point(null), point(72)], canvas)

    // Assess
    const line = ofKind(drawing, 'stroke').find(({ width }) => width === 2.25)
    expect(line?.path.match(/M/g)).toHaveLength(2)
    expect(line?.path).not.toContain('L')
  })
})

test('an axis of scores holds every value, within 0–100, with at most seven labels', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { maxLength: 20 }), (values) => {
      const { lowest, highest, ticks } = scoreAxis(values)
      expect(lowest).toBeGreaterThanOrEqual(0)
      expect(highest).toBeLessThanOrEqual(100)
      expect(highest).toBeGreaterThan(lowest)
      expect(ticks.length).toBeLessThanOrEqual(7)
      for (const value of values) {
        expect(Math.max(0, Math.min(100, value))).toBeGreaterThanOrEqual(lowest)
        expect(Math.max(0, Math.min(100, value))).toBeLessThanOrEqual(highest)
      }
    }),
  )
})

test('words are broken into lines that fit, and none is lost', () => {
  // Act
  const lines = linesOfWords('水、电、气、网 connection and service 报装', 90, 13)

  // Assess
  expect(lines.join('').replace(/\s/g, '')).toBe('水、电、气、网connectionandservice报装')
  expect(lines.every((line) => widthOfWords(line, 13) <= 90)).toBe(true)
})
