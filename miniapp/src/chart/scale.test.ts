import fc from 'fast-check'
import { percentAxis, position } from './scale'

const percent = fc.double({ min: 0, max: 100, noNaN: true })

describe('the percent axis', () => {
  it.each([
    [[99, 98.74], 98],
    [[99, 96.2], 94],
    [[100], 99.5],
    [[99, 61], 50],
    [[0], 0],
    [[], 99.5],
  ])('of %j starts at %d', (values, lowest) => {
    // Act
    const axis = percentAxis(values)

    // Assess
    expect(axis.lowest).toBe(lowest)
    expect(axis.highest).toBe(100)
  })

  it('shows every value, between labelled ends, with few labels', () => {
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1 }), (values) => {
        // Act
        const axis = percentAxis(values)

        // Assess
        expect(axis.lowest).toBeLessThanOrEqual(Math.min(...values))
        expect(axis.ticks[0]).toBe(axis.lowest)
        expect(axis.ticks.at(-1)).toBe(100)
        expect(axis.ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  it('places a larger value never before a smaller one', () => {
    fc.assert(
      fc.property(percent, percent, (one, other) => {
        // Prepare
        const axis = percentAxis([one, other])
        const [less, more] = one <= other ? [one, other] : [other, one]

        // Act
        const places = [position(less, axis, 0, 300), position(more, axis, 0, 300)] as const

        // Assess
        expect(places[0]).toBeLessThanOrEqual(places[1])
      }),
    )
  })
})
