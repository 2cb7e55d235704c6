import fc from 'fast-check'
import type { Review } from '../review/review.ts'
import { reviewWith } from '../test-data/review.ts'
import {
  afterAnswer,
  begunCheck,
  type CheckOutcome,
  type ContentCheck,
  checkOutcomes,
  decideContent,
  nextLook,
  type PartCheck,
  partChecks,
  photoPart,
  shownToOthers,
  waitingParts,
  wordsAreUnchecked,
  wordsMayBePublished,
} from './index.ts'

const wechat = { citizen: 'wechat:1', comment: '等了很久' }
const supplement = { level: 1, labels: [], comment: '还是没办好', submittedAt: '2026-11-23T02:00:00.000Z' } as const
const photo = (uploadId: string) => ({ uploadId, name: '大厅.jpg', bytes: 9 })
const photos = [photo('one'), photo('two')]
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
    ['photos beside words', { ...wechat, photos }, ['words', 'photo:one', 'photo:two']],
    [
      'photos of a supplement',
      { citizen: 'wechat:1', supplement: { ...supplement, photos } },
      ['supplement', 'photo:one', 'photo:two'],
    ],
    ['photos from a browser', { photos }, []],
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

  test('of photos is all but the risky ones, and how many are hidden or suspect', () => {
    const contentCheck: ContentCheck = { 'photo:one': { outcome: 'risky', at }, 'photo:two': { outcome: 'review', at } }
    const shown = shownToOthers(reviewWith({ ...wechat, photos, contentCheck }))
    expect(shown).toMatchObject({ photos: [photo('two')], photosHidden: 1, photosSuspect: 1, comment: '等了很久' })
  })

  test('of photos is what a person decided, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...checkOutcomes), fc.boolean()), { maxLength: 3 }), (choices) => {
        const given = reviewWith({ ...wechat, photos: choices.map((_, index) => photo(String(index))) })
        const decide = (review: Review, [outcome, isShown]: (typeof choices)[number], index: number): Review => {
          const part = photoPart(String(index))
          const contentCheck = { ...review.contentCheck, [part]: { outcome, at } }
          return { ...review, contentCheck: decideContent({ ...review, contentCheck }, part, decided(isShown)) }
        }
        const shown = shownToOthers(choices.reduce(decide, given))
        const wanted = choices.flatMap(([, isShown], index) => (isShown ? [String(index)] : []))
        expect((shown.photos ?? []).map(({ uploadId }) => uploadId)).toEqual(wanted)
        expect(shown.photosHidden ?? 0).toBe(choices.length - wanted.length)
      }),
    )
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

describe('a part that was asked about', () => {
  const now = new Date(at)
  const answers = [{ outcome: 'pass' }, { outcome: 'risky' }, { unchecked: 'tooLate' }, 'later'] as const

  test('takes one answer, however often and in which order answers come, and keeps what a person decided', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...answers), { minLength: 1 }), fc.boolean(), (coming, isDecided) => {
        const before: PartCheck = { outcome: 'waiting', at, ...(isDecided && { decision: decided(false) }) }
        const after = coming.reduce((part, answer) => afterAnswer(part, answer, now), before)
        const first = coming.find((answer) => answer !== 'later')
        const expected = first === undefined ? 'waiting' : 'outcome' in first ? first.outcome : 'unchecked'
        expect(after.outcome).toBe(expected)
        expect(after.decision).toEqual(before.decision)
      }),
    )
  })

  test('and was given up takes an answer that comes late', () => {
    const givenUp: PartCheck = { outcome: 'unchecked', reason: 'unanswered', at }
    expect(afterAnswer(givenUp, { outcome: 'risky' }, now)).toEqual({ outcome: 'risky', at })
  })

  test.each([
    ['at once, where nobody asked yet', { words: { outcome: 'waiting', at } }, 0],
    ['a minute after it was asked in vain', { words: { outcome: 'waiting', at, attempts: 1 } }, 1],
    ['later each time', { words: { outcome: 'waiting', at, attempts: 4 } }, 8],
    ['at most a quarter of an hour later', { words: { outcome: 'waiting', at, attempts: 40 } }, 16],
    ['when the answer to a photo is overdue', { 'photo:one': { outcome: 'waiting', at, askedAt: at } }, 60],
    ['never, where all is answered', { words: { outcome: 'pass', at } }, undefined],
  ] as const)('is looked at again %s', (_, check, minutes) => {
    const expected = minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000)
    expect(nextLook(check, now)).toEqual(expected)
  })
})

test('nobody decides about a part without words', () => {
  expect(decideContent(reviewWith(wechat), 'supplement', decided(true))).toBeUndefined()
})
