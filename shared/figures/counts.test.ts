import fc from 'fast-check'
import { addCounts, contributionDelta, counterFields } from './index.ts'

const contribution = fc.uniqueArray(fc.constantFrom(...counterFields))
const countsOf = (fields: readonly (typeof counterFields)[number][]) => contributionDelta([], fields)

describe('contributionDelta', () => {
  it('takes away what no longer holds and adds what is new', () => {
    expect(contributionDelta(['active2'], ['excluded'])).toEqual({ active2: -1, excluded: 1 })
  })

  it('is empty when nothing changed', () => {
    expect(contributionDelta(['active5', 'generated'], ['generated', 'active5'])).toEqual({})
  })

  it('brings what was counted to what holds now, along any way', () => {
    fc.assert(
      fc.property(contribution, contribution, contribution, (counted, between, current) => {
        const direct = addCounts(countsOf(counted), contributionDelta(counted, current))
        const stepwise = addCounts(
          countsOf(counted),
          contributionDelta(counted, between),
          contributionDelta(between, current),
        )
        expect(direct).toEqual(countsOf(current))
        expect(stepwise).toEqual(direct)
      }),
    )
  })
})

describe('addCounts', () => {
  it('adds field by field and leaves out what comes to zero', () => {
    expect(addCounts({ active5: 2, active1: 1 }, { active5: 1, active1: -1 }, {})).toEqual({ active5: 3 })
  })
})
