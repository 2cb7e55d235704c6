import fc from 'fast-check'
import {
  type FlagThresholds,
  findFlags,
  plainWords,
  type ReviewFact,
  usualPace,
  type WindowKnowledge,
} from './index.ts'

const thresholds: FlagThresholds = {
  burst: { minutes: 10, most: 3, timesUsual: 4 },
  repeat: { mostAtWindow: 2, mostInHall: 4 },
  tooSoon: { secondsAfterStart: 30, secondsAfterAnother: 10 },
  identicalWords: { most: 2, shortest: 4 },
}
const nothingKnown: WindowKnowledge = { paceOfWindow: new Map(), staffOfWindow: new Map() }
const day = Date.parse('2026-11-26T01:00:00.000Z') // nine o'clock in Shanghai

let made = 0
/** A review some seconds after nine, by somebody of its own unless said otherwise. */
function given(seconds: number, difference: Partial<ReviewFact> = {}): ReviewFact {
  made += 1
  return {
    reviewId: `review-${String(made).padStart(3, '0')}`,
    windowId: 'window-1',
    hallId: 'hall-1',
    submittedAt: new Date(day + seconds * 1_000).toISOString(),
    reviewer: `device:${made}`,
    ...difference,
  }
}

const found = (facts: readonly ReviewFact[], knowledge = nothingKnown) => findFlags(facts, knowledge, thresholds)
/** Which of the facts, by their place in the list, a rule found. */
function flaggedBy(rule: string, facts: readonly ReviewFact[], knowledge = nothingKnown): number[] {
  const ids = new Set(found(facts, knowledge).flatMap(({ reviewId, reason }) => (reason.rule === rule ? reviewId : [])))
  return facts.flatMap(({ reviewId }, index) => (ids.has(reviewId) ? index : []))
}

describe('burst', () => {
  it('is more than the most of a window in that many minutes, and every review of it', () => {
    expect(flaggedBy('burst', [given(0), given(100), given(200)])).toEqual([])
    expect(flaggedBy('burst', [given(0), given(200), given(400), given(599)])).toEqual([0, 1, 2, 3])
    expect(flaggedBy('burst', [given(0), given(200), given(400), given(600)])).toEqual([])
  })

  it('is of one window: a full hall is none', () => {
    const facts = [1, 2, 3, 4].map((number) => given(number * 60, { windowId: `window-${number}` }))
    expect(flaggedBy('burst', facts)).toEqual([])
  })

  it('begins where a busy window has several times its usual number', () => {
    // Prepare: 0.1 a minute is one in ten minutes; four times that is four.
    const facts = [given(0), given(60), given(120), given(180)]
    const knowledge = { ...nothingKnown, paceOfWindow: new Map([['window-1', 0.1]]) }

    // Act and assess
    expect(flaggedBy('burst', facts, knowledge)).toEqual([])
    expect(flaggedBy('burst', [...facts, given(240)], knowledge)).toEqual([0, 1, 2, 3, 4])
  })

  it('says its numbers, and is a group of its own for each burst of the day', () => {
    // Prepare
    const morning = [given(0), given(30), given(60), given(90)]
    const noon = [given(9_000), given(9_030), given(9_060), given(9_090), given(9_120)]

    // Act
    const reasons = found([...noon, ...morning]).flatMap(({ reason }) => (reason.rule === 'burst' ? reason : []))

    // Assess
    expect(reasons).toHaveLength(9)
    expect(reasons[0]).toEqual({ rule: 'burst', count: 4, limit: 3, minutes: 10, group: morning[0]?.reviewId })
    expect(reasons[8]).toEqual({ rule: 'burst', count: 5, limit: 3, minutes: 10, group: noon[0]?.reviewId })
  })
})

describe('repeat', () => {
  const one = { reviewer: 'device:one' }

  it('is one person more often than usual at one window in a day, whatever they came for', () => {
    expect(flaggedBy('repeat', [given(0, one), given(2_000, one), given(4_000)])).toEqual([])
    expect(flaggedBy('repeat', [given(0, one), given(2_000, one), given(4_000, one)])).toEqual([0, 1, 2])
  })

  it('is counted by the day in Shanghai', () => {
    expect(flaggedBy('repeat', [given(0, one), given(2_000, one), given(15 * 3_600, one)])).toEqual([])
  })

  it('is more in the whole hall, at one window each', () => {
    const round = [1, 2, 3, 4, 5].map((number) => given(number * 3_000, { ...one, windowId: `window-${number}` }))
    expect(flaggedBy('repeat', round.slice(0, 4))).toEqual([])
    expect(flaggedBy('repeat', round)).toEqual([0, 1, 2, 3, 4])
  })

  it('says nothing of reviews that are nobody’s', () => {
    const nobodys = [1, 2, 3].map((number) => given(number * 3_000, { reviewer: undefined }))
    expect(flaggedBy('repeat', nobodys)).toEqual([])
  })
})

describe('own-window', () => {
  it('is the identity that somebody of that very window bound, and no other', () => {
    const knowledge = { ...nothingKnown, staffOfWindow: new Map([['window-1', new Set(['wechat:clerk'])]]) }
    const facts = [
      given(0, { reviewer: 'wechat:clerk' }),
      given(1_000, { reviewer: 'wechat:clerk', windowId: 'window-2' }),
      given(2_000),
    ]
    expect(flaggedBy('own-window', facts, knowledge)).toEqual([0])
  })
})

describe('too-soon', () => {
  it('is within seconds of the start of the service, where that is known', () => {
    const startedAt = (seconds: number) => ({ serviceStartedAt: new Date(day + seconds * 1_000).toISOString() })
    const facts = [given(29, startedAt(0)), given(1_030, startedAt(1_000)), given(2_000, startedAt(2_005))]
    expect(flaggedBy('too-soon', facts)).toEqual([0, 2])
  })

  it('is the later of two by different people at one window within seconds, or both at the same instant', () => {
    expect(flaggedBy('too-soon', [given(0), given(9), given(19)])).toEqual([1])
    expect(flaggedBy('too-soon', [given(0), given(0)])).toEqual([0, 1])
    expect(flaggedBy('too-soon', [given(0), given(5, { windowId: 'window-2' })])).toEqual([])
  })

  it('is not one person with two matters', () => {
    const one = { reviewer: 'device:one' }
    expect(flaggedBy('too-soon', [given(0, one), given(5, one)])).toEqual([])
  })
})

describe('identical-words', () => {
  it('is the same text, however it is set, more often than usual in a day', () => {
    const texts = ['服务很好，点赞！', ' 服务很好 点赞', '「服务很好」点赞。']
    const facts = texts.map((comment, index) => given(index * 3_000, { comment }))
    expect(flaggedBy('identical-words', facts)).toEqual([0, 1, 2])
    expect(flaggedBy('identical-words', facts.slice(1))).toEqual([])
  })

  it('leaves out what many write by themselves', () => {
    const facts = [1, 2, 3].map((number) => given(number * 3_000, { comment: '满意' }))
    expect(flaggedBy('identical-words', facts)).toEqual([])
  })

  it('compares letters and digits of one width and case', () => {
    expect(plainWords('ＶＥＲＹ　Good, 100%！')).toBe('verygood100')
  })
})

describe('what the rules find', () => {
  const fact = fc
    .record({
      number: fc.integer({ min: 0, max: 999 }),
      windowId: fc.constantFrom('window-1', 'window-2'),
      second: fc.integer({ min: 0, max: 3_600 }),
      reviewer: fc.option(fc.constantFrom('device:1', 'device:2', 'device:3', 'wechat:clerk'), { nil: undefined }),
      comment: fc.option(fc.constantFrom('办得又快又好', '满意'), { nil: undefined }),
    })
    .map(({ number, second, ...rest }) => given(second, { reviewId: `review-${number}`, ...rest }))
  const facts = fc.uniqueArray(fact, { selector: ({ reviewId }) => reviewId, maxLength: 60 })
  const knowledge = { ...nothingKnown, staffOfWindow: new Map([['window-1', new Set(['wechat:clerk'])]]) }
  const namesOf = (list: readonly ReviewFact[]) =>
    new Set(found(list, knowledge).map(({ reviewId, reason }) => `${reviewId} ${reason.rule}`))

  it('stands when further reviews come', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 60 }), (all, count) => {
        const later = namesOf(all)
        for (const name of namesOf(all.slice(0, count))) expect(later).toContain(name)
      }),
    )
  })

  it('is the same in any order of arrival, numbers and groups included', () => {
    const shuffled = facts.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((other) => ({ all, other })),
    )
    const sorted = (list: readonly ReviewFact[]) =>
      found(list, knowledge)
        .map((finding) => JSON.stringify(finding))
        .sort()
    fc.assert(fc.property(shuffled, ({ all, other }) => expect(sorted(other)).toEqual(sorted(all))))
  })
})

describe('usualPace', () => {
  it('is what a window’s days with reviews had, by office minute', () => {
    expect(usualPace([42, 0, 84], 420)).toBe(0.15)
    expect(usualPace([], 420)).toBe(0)
  })
})
