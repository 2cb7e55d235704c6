import fc from 'fast-check'
import { addFacts } from '../test-data/add-facts.ts'
import { foldFacts } from './fold-facts.ts'
import type { ItemStatistics, ResponseFacts } from './statistics.ts'

const values: Record<string, string[]> = {
  overall: ['answered', 's:1', 's:5', 'notExperienced'],
  reasons: ['answered', 'o:slow', 'o:far'],
  'a-wish': ['answered', 'g:loan', 'g:tax'],
  order: ['answered', 'r:road:1', 'r:power:2'],
  days: ['answered', 'b:0', 'b:1', 'kept'],
  '~region': ['530702', '530721'],
  '~stratum': ['530702.F.small', '530721.A.large'],
}

const facts: fc.Arbitrary<ResponseFacts> = fc.record({
  values: fc.record(
    Object.fromEntries(
      Object.entries(values).map(([item, known]) => [item, fc.subarray(known, { minLength: 1 })]),
    ) as Record<string, fc.Arbitrary<string[]>>,
    { requiredKeys: ['~region'] },
  ),
  numbers: fc.record({ days: fc.integer({ min: 0, max: 900 }) }, { requiredKeys: [] }),
})
const sign = fc.constantFrom<1 | -1>(1, -1)

test('folding many responses comes to what adding them one after the other does', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ facts, sign }), { maxLength: 20 }), (responses) => {
      const added = new Map<string, ItemStatistics>()
      for (const response of responses) addFacts(added, response.facts, response.sign)
      expect(foldFacts(responses)).toEqual(added)
    }),
  )
})

test('what is added and taken away again leaves nothing', () => {
  fc.assert(
    fc.property(facts, (response) => {
      const folded = foldFacts([
        { facts: response, sign: 1 },
        { facts: response, sign: -1 },
      ])
      for (const { counts, pairs, sum, squares } of folded.values()) {
        expect({ counts, pairs, sum, squares }).toEqual({ counts: {}, pairs: {}, sum: 0, squares: 0 })
      }
    }),
  )
})
