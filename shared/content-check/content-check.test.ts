import fc from 'fast-check'
import type { Review } from '../review/review.ts'
import { reviewWith } from '../test-data/review.ts'
import {
  begunCheck,
  type CheckOutcome,
  type ContentCheck,
  checkOutcomes,
  decideContent,
  partChecks,
  shownToOthers,
  waitingParts,
  wordsAreUnchecked,
  wordsMayBePublished,
} from './index.ts'

const wechat = { citizen: 'wechat:1', comment: '等了很久' }
const supplement = { level: 1, labels: [], comment: '还是没办好', submittedAt: '2026-11-23T02:00:00.000Z' } as const
const at = '2026-11-22T13:00:00.000Z'
const by = { id: 'supervisor', name: '督办' }
const decided = (shown: boolean) => ({ shown, reason: '看过了', by, at })
const checked = (outcome: CheckOutcome, more: Partial<Review> = {}): Review =>
  reviewWith({ ...wechat, contentCheck: { words: { outcome, at } }, ...more })

describe('how a check begins', () => {
  test.each([
    ['words of somebody of WeChat', wechat, ['words']],
    ['a supplement too', { ...wechat, supplement }, ['words', 'supplement']],
    ['a supplement alone', { citizen: 'wechat:1', supplement }, ['supplement']],
    ['no words', { citizen: 'wechat:1' }, []],
    ['words from a browser', { comment: '等了很久' }, []],
  ] as const)('waits for %s', (_, difference, waiting) => {
    expect(waitingParts(begunCheck(reviewWith(difference)))).toEqual(waiting)
  })

  test('leaves what is known of the words when a supplement comes', () => {
    const check = begunCheck(checked('risky', { supplement }))
    expect(check).toMatchObject({ words: { outcome: 'risky' }, supplement: { outcome: 'waiting' } })
  })

  test('of words from a browser is unchecked, and says why', () => {
    expect(partChecks(reviewWith({ comment: '等了很久' }))).toEqual([
      { part: 'words', check: { outcome: 'unchecked', reason: 'noOpenid', at: reviewWith().submittedAt } },
    ])
  })
})

describe('what others see', () => {
  test.each([
    ['pass', undefined, true],
    ['waiting', undefined, true],
    ['unchecked', undefined, true],
    ['review', 'suspect', true],
    ['risky', 'hidden', false],
  ] as const)('of words that are %s', (outcome, mark, isShown) => {
    const shown = shownToOthers(checked(outcome))
    expect({ mark: shown.wordsMark, isShown: shown.comment !== undefined }).toEqual({ mark, isShown })
  })

  test('of a risky supplement is everything but its words', () => {
    const contentCheck: ContentCheck = { supplement: { outcome: 'risky', at } }
    const shown = shownToOthers(reviewWith({ ...wechat, supplement, contentCheck }))
    expect(shown.comment).toBe('等了很久')
    expect(shown.supplement).toMatchObject({ level: 1, comment: undefined, wordsMark: 'hidden' })
  })

  test('is what a person decided, whatever the check says, and always the level, the reasons and the place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checkOutcomes), fc.option(fc.boolean(), { nil: undefined }), (outcome, choice) => {
        const review = checked(outcome)
        const after = choice === undefined ? review.contentCheck : decideContent(review, 'words', decided(choice))
        const shown = shownToOthers({ ...review, contentCheck: after })
        const hidden = choice === undefined ? outcome === 'risky' : !choice
        expect(shown.comment).toBe(hidden ? undefined : '等了很久')
        expect({ ...shown, comment: review.comment, wordsMark: undefined }).toEqual({
          ...review,
          contentCheck: after,
          wordsMark: undefined,
        })
      }),
    )
  })
})

describe('what may become public', () => {
  test.each([
    ['pass', true],
    ['unchecked', true],
    ['waiting', false],
    ['review', false],
    ['risky', false],
  ] as const)('of words that are %s', (outcome, may) => {
    expect(wordsMayBePublished(checked(outcome))).toBe(may)
  })

  test('is decided by a person before all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checkOutcomes), fc.boolean(), (outcome, shown) => {
        const review = checked(outcome)
        const contentCheck = decideContent(review, 'words', decided(shown))
        expect(wordsMayBePublished({ contentCheck })).toBe(shown)
        expect(wordsAreUnchecked({ contentCheck })).toBe(false)
      }),
    )
  })

  test('is never what others do not see', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checkOutcomes), (outcome) => {
        const review = checked(outcome)
        expect(wordsMayBePublished(review) && shownToOthers(review).wordsMark !== undefined).toBe(false)
      }),
    )
  })
})

test('nobody decides about a part without words', () => {
  expect(decideContent(reviewWith(wechat), 'supplement', decided(true))).toBeUndefined()
})
