import fc from 'fast-check'
import { place, reviewWith } from '../test-data/review.ts'
import { removed } from './de-identify.ts'
import { isGoodSample, isProposedWithReply } from './proposal.ts'
import { decide, type Publication, publishableWords } from './publication.ts'

const profile = { goodSample: 20 }
const wordy = { level: 5, comment: '办得很快' } as const

describe('which words are proposed', () => {
  it('every bad review with words, once it is replied to', () => {
    expect(isProposedWithReply(reviewWith({ level: 1, comment: '让我跑了三趟' }))).toBe(true)
    expect(isProposedWithReply(reviewWith(wordy))).toBe(false)
  })

  it('about one good review of twenty, by an id that nobody chooses', () => {
    const ids = Array.from({ length: 4000 }, (_, index) => `review-${index}`)
    const sampled = ids.filter((reviewId) => isGoodSample(reviewWith({ ...wordy, reviewId }), profile))
    expect(sampled.length).toBeGreaterThan(140)
    expect(sampled.length).toBeLessThan(260)
  })

  it.each([
    ['without words', { comment: undefined }],
    ['with hardly any', { comment: ' 好 ' }],
    ['against the wish of the reviewer', { keptPrivate: true }],
    ['excluded', { excluded: true }],
    ['flagged', { flag: 'undecided' }],
    ['set aside', { flag: 'setAside' }],
    ['by default', { kind: 'default' }],
  ] as const)('none %s', (_, difference) => {
    expect(isProposedWithReply(reviewWith({ level: 1, comment: '让我跑了三趟', ...difference }))).toBe(false)
    expect(isGoodSample(reviewWith({ ...wordy, ...difference }), { goodSample: 1 })).toBe(false)
  })
})

describe('decide', () => {
  const publication: Publication = {
    reviewId: 'review-1',
    state: 'proposed',
    version: 1,
    level: 1,
    place,
    month: '2026-11',
    proposedAt: '2026-11-22T13:00:00.000Z',
    history: [],
    generated: false,
  }
  const by = { kind: 'staff', id: 'city-supervisor', name: '督办岗' } as const
  const now = new Date('2026-11-26T02:00:00.000Z')

  it('keeps the released words as they were seen, and takes them away when they are withheld later', () => {
    const released = decide(publication, { action: 'release' }, { comment: '让我跑了三趟' }, by, now)
    expect(released).toMatchObject({ state: 'released', version: 2, words: { comment: '让我跑了三趟' } })
    const withheld = decide(released, { action: 'withhold', reason: 'identifies' }, { comment: '' }, by, now)
    expect(withheld).toMatchObject({ state: 'withheld', version: 3, reason: 'identifies', words: undefined })
    expect(withheld.history).toEqual([
      { action: 'release', by, at: now.toISOString() },
      { action: 'withhold', by, at: now.toISOString(), reason: 'identifies' },
    ])
  })
})

describe('publishableWords', () => {
  it('hides in words and reply what is known, what is found and what was marked', () => {
    const said = { comment: '三楼的小伙子让我找阿普，13888012345', reply: '已向阿普了解' }
    expect(publishableWords(said, ['阿普'], ['小伙子'])).toEqual({
      comment: `三楼的${removed}让我找${removed}，${removed}`,
      reply: `已向${removed}了解`,
    })
  })

  it('lets nobody put anything in by marking', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 2 })), (comment, hide) => {
        const left = publishableWords({ comment }, [], hide).comment.split(removed).join('')
        expect([...left].every((character) => comment.normalize('NFKC').includes(character.normalize('NFKC')))).toBe(
          true,
        )
      }),
    )
  })
})
