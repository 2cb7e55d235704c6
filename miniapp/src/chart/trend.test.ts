import fc from 'fast-check'
import type { Drawing, Mark } from './drawing'
import { drawTrend, type TrendPoint } from './trend'

const canvas = { width: 340, textSize: 13 }
const point = (label: string, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  label,
  value,
  valueText: value === null ? '—' : `${value.toFixed(2)}%`,
  target: 99,
  met: value === null ? null : value >= 99,
  chosen: false,
  ...more,
})

const ofKind = <Kind extends Mark['kind']>({ marks }: Drawing, kind: Kind) =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind)

describe('the trend', () => {
  it('breaks its line where a period has nothing to show', () => {
    // Prepare
    const points = [point('1月', 99.2), point('2月', null), point('3月', 98.7)]

    // Act
    const drawing = drawTrend(points, canvas)

    // Assess
    const line = ofKind(drawing, 'stroke').find(({ tone }) => tone === 'brand')
    expect(line?.path.match(/M/g)).toHaveLength(2)
    expect(line?.path).not.toContain('L')
    expect(ofKind(drawing, 'dot')).toHaveLength(2)
  })

  it('draws a missed point hollow and a reached one filled, so that colour is not the only sign', () => {
    // Act
    const [reached, missed] = ofKind(drawTrend([point('1月', 99.2), point('2月', 98.7)], canvas), 'dot')

    // Assess
    expect(reached).toMatchObject({ fill: 'brand', edge: 'brand' })
    expect(missed).toMatchObject({ fill: 'card', edge: 'accent' })
  })

  it('draws the target dashed, as a step where a new year has another one', () => {
    // Prepare
    const points = [point('12月', 98.4, { target: 98 }), point('1月', 98.4), point('2月', 98.4)]

    // Act
    const dashed = ofKind(drawTrend(points, canvas), 'stroke').filter(({ dashes }) => dashes)

    // Assess
    expect(dashed).toHaveLength(2)
  })

  it('writes the chosen value beside its point', () => {
    // Act
    const words = ofKind(drawTrend([point('1月', 99.2), point('2月', 98.7, { chosen: true })], canvas), 'words')

    // Assess
    expect(words.map(({ text }) => text)).toContain('98.70%')
    expect(words.map(({ text }) => text)).not.toContain('99.20%')
  })

  it('leaves labels out rather than letting them touch', () => {
    // Prepare
    const points = Array.from({ length: 12 }, (_, index) => point(`${index + 1}月`, 99))

    // Act
    const labelled = (width: number) =>
      ofKind(drawTrend(points, { width, textSize: 18 }), 'words').filter(({ text }) => text.endsWith('月')).length

    // Assess
    expect(labelled(320)).toBeLessThan(12)
    expect(labelled(1100)).toBe(12)
  })

  it('keeps every mark inside, whatever the values', () => {
    const anyPoint = fc.record({
      value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      target: fc.option(fc.constantFrom(97, 98, 98.5, 99, 100)),
      chosen: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 24 }), fc.integer({ min: 240, max: 1200 }), (records, width) => {
        // Prepare
        const points = records.map(({ value, ...more }, index) => point(`${index + 1}月`, value, more))

        // Act
        const { marks, height } = drawTrend(points, { width, textSize: 13 })

        // Assess
        for (const mark of marks) {
          if (mark.kind !== 'dot' && mark.kind !== 'words') continue
          expect(mark.x).toBeGreaterThanOrEqual(0)
          expect(mark.x).toBeLessThanOrEqual(width)
          expect(mark.y).toBeGreaterThanOrEqual(0)
          expect(mark.y).toBeLessThanOrEqual(height)
        }
      }),
    )
  })
})
