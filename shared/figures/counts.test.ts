import fc from 'fast-check'
import { addCounts, contributionDelta, counterFields, countsOf } from './index.ts'

const contribution = fc.dictionary(
  fc.constantFrom(...counterFields, 'label209' as const, 'visitTook' as const),
  fc.integer({ min: 1, max: 900 }),
)

describe('contributionDelta', () => {
  it('takes away what no longer holds and adds what is new', () => {
    expect(contributionDelta(countsOf(['active2']), countsOf(['excluded']))).toEqual({ active2: -1, excluded: 1 })
  })

  it('is empty when nothing changed', () => {
    expect(contributionDelta(countsOf(['active5', 'generated']), countsOf(['generated', 'active5']))).toEqual({})
  })

  it('brings what was counted to what holds now, along any way', () => {
    fc.assert(
      fc.property(contribution, contribution, contribution, (counted, between, current) => {
        const direct = addCounts(counted, contributionDelta(counted, current))
        const stepwise = addCounts(counted, contributionDelta(counted, between), contributionDelta(between, current))
        expect(direct).toEqual(current)
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
