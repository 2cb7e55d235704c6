import fc from 'fast-check'
import type { LabelSet } from '../review/label.ts'
import { type Counts, labelField, rankReasons } from './index.ts'

const labelSet: LabelSet = {
  version: '2',
  labels: [
    { code: '209', level: 2, text: '未在承诺时间内办结', base: true },
    { code: '214', level: 2, text: '服务态度生硬', base: true },
    { code: '110', level: 1, text: '在法定时间之外办结', base: true },
  ],
  retired: [],
}

describe('rankReasons', () => {
  it('has the most frequent first, how much of all they make up together, and what changed', () => {
    // Prepare
    const counts: Counts = { bad: 8, label214: 2, label209: 5, wordsOnly: 3 }
    const before: Counts = { bad: 4, label209: 1, label110: 3 }

    // Act
    const { reasons, ...sums } = rankReasons(counts, before, labelSet)

    // Assess
    expect(sums).toEqual({ badReviews: 8, badReviewsBefore: 4, given: 10, givenBefore: 4 })
    expect(
      reasons.map(({ label, share, cumulative, change }) => [label?.text, share.percent, cumulative.percent, change]),
    ).toEqual([
      ['未在承诺时间内办结', '50.00', '50.00', '+25.00'],
      [undefined, '30.00', '80.00', '+30.00'],
      ['服务态度生硬', '20.00', '100.00', '+20.00'],
      ['在法定时间之外办结', '0.00', '100.00', '-75.00'],
    ])
  })

  it('says nothing of a change where one of the periods has no bad review', () => {
    const [reason] = rankReasons({ bad: 1, label209: 1 }, {}, labelSet).reasons
    expect(reason).toMatchObject({ change: null, before: { percent: null } })
  })

  it('calls a label that has left the set by its code', () => {
    const [reason] = rankReasons({ bad: 1, label103: 1 }, {}, labelSet).reasons
    expect(reason?.label).toEqual({ code: '103', level: 1, text: '103' })
  })

  it('has nothing where nobody was dissatisfied', () => {
    expect(rankReasons({ active5: 9 } as Counts, {}, labelSet)).toMatchObject({ badReviews: 0, reasons: [] })
  })

  it('adds up to everything that was given, in falling order', () => {
    const labels = fc.dictionary(fc.constantFrom('209', '214', '110', '108', '207').map(labelField), fc.nat(500))
    fc.assert(
      fc.property(labels, labels, fc.nat(50), (counts, before, wordsOnly) => {
        const { reasons, given } = rankReasons({ ...counts, wordsOnly }, before, labelSet)
        const shares = reasons.map(({ share }) => share.numerator)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(given)
        expect(shares).toEqual([...shares].sort((one, other) => other - one))
        if (given > 0) expect(reasons.at(-1)?.cumulative.percent).toBe('100.00')
      }),
    )
  })
})
