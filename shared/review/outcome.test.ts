import fc from 'fast-check'
import { checkOutcome, type OutcomeReasonSet, outcomes, reasonsOfOutcome } from './index.ts'

/** A small made-up set; the city's is in seeds. */
const set: OutcomeReasonSet = {
  version: 'test',
  reasons: [
    { code: 'N01', text: '材料不齐', englishText: 'Papers missing', outcomes: ['notDone', 'returned'] },
    { code: 'N02', text: '没轮到', englishText: 'No turn', outcomes: ['notDone'] },
    { code: 'N03', text: '没说清依据', englishText: 'No ground', outcomes: ['returned'] },
  ],
}

describe('what is said after failure', () => {
  it.each([
    ['nothing', {}],
    ['an outcome alone', { outcome: 'notDone' as const }],
    ['an outcome with its reasons', { outcome: 'notDone' as const, outcomeReasons: ['N02', 'N01'] }],
  ])('may be %s', (_, said) => {
    expect(checkOutcome(said, set)).toBeUndefined()
  })

  it.each([
    ['an unknown reason', { outcome: 'notDone' as const, outcomeReasons: ['N01', 'N99'] }, 'outcomeReasons.1'],
    ['a reason of the other outcome', { outcome: 'notDone' as const, outcomeReasons: ['N03'] }, 'outcomeReasons.0'],
    ['a reason twice', { outcome: 'returned' as const, outcomeReasons: ['N01', 'N01'] }, 'outcomeReasons.1'],
    ['reasons without an outcome', { outcomeReasons: ['N01'] }, 'outcomeReasons.0'],
    ['a national label', { outcome: 'returned' as const, outcomeReasons: ['210'] }, 'outcomeReasons.0'],
  ])('may not be %s', (_, said, field) => {
    expect(checkOutcome(said, set)).toEqual({ field, code: 'OUTCOME_REASON_UNKNOWN' })
  })

  it('may be whatever the phone offers', () => {
    const said = fc.constantFrom(...outcomes).chain((outcome) =>
      fc.record({
        outcome: fc.constant(outcome),
        outcomeReasons: fc.shuffledSubarray(reasonsOfOutcome(set, outcome).map(({ code }) => code)),
      }),
    )
    fc.assert(fc.property(said, (drawn) => expect(checkOutcome(drawn, set)).toBeUndefined()))
  })
})
