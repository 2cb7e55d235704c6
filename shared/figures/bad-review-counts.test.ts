import { type FollowUp, giveVerdict } from '../follow-up/index.ts'
import { after, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import { contributionOfReview, countsOf, countsOfFollowUp, countsOfReview, isBadReviewField } from './index.ts'

const manager = staff('hallManager')
const handler = staff('handler')

describe('countsOfReview', () => {
  it('adds to what every review counts the labels of a bad one', () => {
    expect(countsOfReview(reviewWith({ level: 2, labels: ['209', '214'] }))).toEqual({
      active2: 1,
      bad: 1,
      label209: 1,
      label214: 1,
    })
  })

  it('counts apart a bad review that chose no label', () => {
    expect(countsOfReview(reviewWith({ level: 1, labels: [], comment: '等了两个小时' }))).toEqual({
      active1: 1,
      bad: 1,
      wordsOnly: 1,
    })
  })

  it('counts apart why a service failed, whatever the level', () => {
    const failed = { outcome: 'notDone' as const, outcomeReasons: ['N01', 'N05'] }
    const reasons = { failures: 1, failureN01: 1, failureN05: 1 }
    expect(countsOfReview(reviewWith({ level: 5, labels: [], ...failed }))).toEqual({
      active5: 1,
      failed5: 1,
      ...reasons,
    })
    expect(countsOfReview(reviewWith({ level: 2, labels: ['209'], ...failed }))).toMatchObject({ bad: 1, ...reasons })
    expect(countsOfReview(reviewWith({ level: 4, labels: [], outcome: 'returned' }))).toEqual({
      active4: 1,
      failed4: 1,
      returned: 1,
      failures: 1,
      failureUnexplained: 1,
    })
    for (const out of [{ excluded: true }, { flag: 'setAside' as const }]) {
      expect(countsOfReview(reviewWith({ level: 5, labels: [], ...failed, ...out }))).not.toHaveProperty('failures')
    }
  })

  it.each([
    ['a good review, whatever labels it has', reviewWith({ level: 5, labels: ['507'] })],
    ['an excluded one', reviewWith({ level: 1, labels: ['110'], excluded: true })],
    [
      'the bad supplement of a good one',
      reviewWith({ level: 4, supplement: { level: 1, labels: ['110'], submittedAt: '2026-11-24T01:00:00.000Z' } }),
    ],
  ])('has no reasons in %s', (_, review) => {
    expect(countsOfReview(review)).toEqual(countsOf(contributionOfReview(review)))
  })
})

describe('countsOfFollowUp', () => {
  const stages = (followUp: FollowUp, at: string) => {
    const counts = countsOfFollowUp(followUp, clockAt(at).now)
    return Object.fromEntries(Object.entries(counts).filter(([field]) => isBadReviewField(field)))
  }

  it('has come no way when it is opened', () => {
    expect(stages(openedFollowUp(), '2026-11-23 09:00')).toEqual({})
  })

  it('follows the work stage by stage', () => {
    const reached = (steps: number) =>
      Object.keys(stages(after(openedFollowUp(), wayToReply.slice(0, steps)), '2026-11-26 09:00'))
    expect(reached(1)).toEqual(['accepted'])
    expect(reached(3)).toEqual(['accepted', 'visited', 'visitWithin1', 'visitTook'])
    expect(reached(4)).toEqual(['accepted', 'visited', 'rectified', 'visitWithin1', 'visitTook'])
  })

  it('counts how long the first visit and the first reply took, and in which span that lies', () => {
    // Prepare: opened on Sunday night, visited on Monday at 9:30, replied to on Wednesday at 10:00; seven hours a day.
    const closed = after(openedFollowUp(), [...wayToReply, ['close', manager, '2026-12-10 10:00']])

    // Act, Assess
    expect(stages(closed, '2026-12-10 10:00')).toEqual({
      accepted: 1,
      visited: 1,
      rectified: 1,
      closed: 1,
      visitWithin1: 1,
      visitTook: 7,
      replyWithin3: 1,
      replyTook: 214,
    })
  })

  it.each([
    ['2026-11-24 17:00', 'visitWithin2', 200],
    ['2026-11-25 09:05', 'visitWithin3', 201],
    ['2026-12-07 10:00', 'visitBeyond5', 1014],
  ])('a visit at %s lies in %s', (at, span, took) => {
    const visited = after(openedFollowUp(), [
      ['accept', handler, at],
      ['visit', handler, at],
    ])
    expect(stages(visited, at)).toMatchObject({ [span]: 1, visitTook: took })
  })

  it('keeps the first times of a case that is reopened, and takes back how far it had come', () => {
    // Prepare
    const replied = after(openedFollowUp(), wayToReply)
    const result = giveVerdict(replied, { verdict: 'dissatisfied' }, clockAt('2026-11-26 10:00'))
    if ('code' in result) throw new Error(result.code)

    // Act
    const counts = stages(result.followUp, '2026-11-26 10:00')

    // Assess
    expect(counts).toMatchObject({ accepted: 1, visited: 1, visitTook: 7, replyTook: 214 })
    expect(counts).not.toHaveProperty('rectified')
  })

  it('leaves every count when the appeal is upheld', () => {
    const excluded = after(openedFollowUp(), [
      ['accept', handler, '2026-11-23 09:10'],
      ['appeal', manager, '2026-11-23 09:30'],
      ['uphold-appeal', staff('supervisor'), '2026-11-24 09:30'],
    ])
    expect(countsOfFollowUp(excluded, clockAt('2026-12-01 09:00').now)).toEqual({})
  })
})
