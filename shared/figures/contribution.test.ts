import { type FollowUp, giveVerdict } from '../follow-up/index.ts'
import { after, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import { contributionOfFollowUp, contributionOfReview } from './index.ts'

const handler = staff('handler')
const manager = staff('hallManager')
const supervisor = staff('supervisor')

function contributionAt(followUp: FollowUp, at: string) {
  return contributionOfFollowUp(followUp, clockAt(at).now)
}

describe('contributionOfReview', () => {
  const supplement = { level: 1 as const, labels: ['110'], submittedAt: '2026-11-24T01:00:00.000Z' }

  it.each([
    ['an active review', reviewWith({ level: 5 }), ['active5']],
    ['one recorded by the system', reviewWith({ level: 3, kind: 'default' }), ['default3']],
    ['one given at the tablet of a hall', reviewWith({ level: 4, channel: 'tablet' }), ['active4', 'channelTablet']],
    [
      'one of one matter',
      reviewWith({ level: 4, channel: 'mobile', mode: 'matter' }),
      ['active4', 'channelMobile', 'modeMatter'],
    ],
    ['one of what was not done', reviewWith({ level: 5, outcome: 'notDone' }), ['active5', 'failed5']],
    ['one of what was returned', reviewWith({ level: 2, outcome: 'returned' }), ['active2', 'failed2', 'returned']],
    [
      'one of what failed, excluded',
      reviewWith({ level: 1, outcome: 'returned', mode: 'general', excluded: true }),
      ['excluded'],
    ],
    ['one of what failed, set aside', reviewWith({ level: 5, outcome: 'notDone', flag: 'setAside' }), ['setAside5']],
    ['a supplement beside the first judgement', reviewWith({ level: 4, supplement }), ['active4', 'supplement1']],
    ['an excluded review', reviewWith({ excluded: true, supplement }), ['excluded']],
    [
      'a flagged review, which counts until somebody decides',
      reviewWith({ level: 5, flag: 'undecided' }),
      ['active5', 'flagged5'],
    ],
    ['one that was found valid', reviewWith({ level: 5, flag: 'counts' }), ['active5']],
    [
      'one set aside, with its supplement',
      reviewWith({ level: 5, flag: 'setAside', supplement }),
      ['setAside5', 'supplement1'],
    ],
    ['an excluded one that was flagged', reviewWith({ excluded: true, flag: 'undecided' }), ['excluded']],
    ['demonstration data', reviewWith({ level: 5, generated: true }), ['active5', 'generated']],
    [
      'excluded demonstration data, still called so',
      reviewWith({ excluded: true, generated: true }),
      ['excluded', 'generated'],
    ],
  ])('%s', (_, review, fields) => {
    expect(contributionOfReview(review)).toEqual(fields)
  })
})

describe('contributionOfFollowUp', () => {
  it('is outside the rectification rate until it is due', () => {
    expect(contributionAt(openedFollowUp(), '2026-11-27 17:00')).toEqual(['opened'])
  })

  it('is due, and missing, once the deadline has passed', () => {
    expect(contributionAt(openedFollowUp(), '2026-11-27 17:01')).toEqual(['due', 'opened', 'visitDue'])
  })

  it('is due and done in time as soon as it is replied to', () => {
    const replied = after(openedFollowUp(), wayToReply)
    expect(contributionAt(replied, '2026-11-25 10:00')).toEqual([
      'asked',
      'done',
      'doneInTime',
      'due',
      'opened',
      'visitDue',
      'visitInTime',
    ])
  })

  it('is done but not in time after a late reply', () => {
    // Prepare
    const late = after(openedFollowUp(), [...wayToReply.slice(0, 4), ['approve', manager, '2026-11-27 17:01']])

    // Act
    const fields = contributionAt(late, '2026-12-01 09:00')

    // Assess
    expect(fields).toEqual(['asked', 'done', 'due', 'opened', 'visitDue', 'visitInTime'])
  })

  it('a reply at the very deadline is in time', () => {
    const justInTime = after(openedFollowUp(), [...wayToReply.slice(0, 4), ['approve', manager, '2026-11-27 17:00']])
    expect(contributionAt(justInTime, '2026-12-01 09:00')).toContain('doneInTime')
  })

  it('counts a visit as due once it was made, in time or not, and without one once the reply is due', () => {
    const visitedAt = (at: string) => after(openedFollowUp(), [...wayToReply.slice(0, 1), ['visit', handler, at]])
    expect(contributionAt(visitedAt('2026-11-23 17:00'), '2026-11-24 10:00')).toEqual([
      'opened',
      'visitDue',
      'visitInTime',
    ])
    expect(contributionAt(visitedAt('2026-11-23 17:01'), '2026-11-24 10:00')).toEqual(['opened', 'visitDue'])
    expect(contributionAt(openedFollowUp(), '2026-11-24 10:00')).toEqual(['opened'])
  })

  it('counts apart what was verified without a visit', () => {
    // Prepare
    const anonymous = openedFollowUp({ anonymous: true, contactMasked: undefined })
    const [accept, , ...rest] = wayToReply
    const replied = after(anonymous, [
      ...(accept ? [accept] : []),
      ['visit', handler, '2026-11-23 09:30', { outcome: 'noContact', text: '未留联系方式' }],
      ...rest,
    ])

    // Act
    const fields = contributionAt(replied, '2026-11-25 10:00')

    // Assess
    expect(fields).toEqual([
      'asked',
      'done',
      'doneInTime',
      'due',
      'opened',
      'visitDue',
      'visitInTime',
      'withoutContact',
    ])
  })

  it('leaves every figure when the appeal is upheld', () => {
    // Prepare
    const excluded = after(openedFollowUp(), [
      ['accept', handler, '2026-11-23 09:10'],
      ['appeal', manager, '2026-11-23 09:30'],
      ['uphold-appeal', supervisor, '2026-11-24 09:30'],
    ])

    // Act
    const fields = contributionAt(excluded, '2027-01-01 00:00')

    // Assess
    expect(fields).toEqual([])
  })

  describe('once the reviewer has judged', () => {
    const replied = after(openedFollowUp(), wayToReply)
    const judged = (verdict: 'satisfied' | 'fairlySatisfied' | 'dissatisfied', at: string, from = replied) => {
      const result = giveVerdict(from, { verdict }, clockAt(at))
      if ('code' in result) throw new Error(result.code)
      return result.followUp
    }

    it('is satisfied after 满意 and 基本满意', () => {
      expect(contributionAt(judged('satisfied', '2026-11-26 10:00'), '2026-11-26 10:00')).toContain('satisfied')
      expect(contributionAt(judged('fairlySatisfied', '2026-11-26 10:00'), '2026-11-26 10:00')).toContain('satisfied')
    })

    it('is not done while it is reopened, and due again only at the new deadline', () => {
      // Act
      const reopened = judged('dissatisfied', '2026-11-26 10:00')

      // Assess
      expect(reopened.dueAt).toBe(clockAt('2026-12-03 17:00').now.toISOString())
      expect(contributionAt(reopened, '2026-12-03 17:00')).toEqual(['asked', 'opened', 'visitDue', 'visitInTime'])
      expect(contributionAt(reopened, '2026-12-03 17:01')).toEqual([
        'asked',
        'due',
        'opened',
        'visitDue',
        'visitInTime',
      ])
    })

    it('is done in time again after a second reply by the new deadline', () => {
      // Act
      const again = after(judged('dissatisfied', '2026-11-26 10:00'), [
        ['submit', handler, '2026-12-01 10:00'],
        ['approve', manager, '2026-12-03 17:00'],
      ])

      // Assess
      expect(contributionAt(again, '2026-12-10 10:00')).toEqual([
        'asked',
        'done',
        'doneInTime',
        'due',
        'opened',
        'visitDue',
        'visitInTime',
      ])
      expect(again.repliedAt).toBe(replied.repliedAt)
    })

    it('a late first reply stays late, however quick the second', () => {
      // Prepare
      const late = after(openedFollowUp(), [...wayToReply.slice(0, 4), ['approve', manager, '2026-11-30 10:00']])

      // Act
      const again = after(judged('dissatisfied', '2026-11-30 11:00', late), [
        ['submit', handler, '2026-11-30 14:00'],
        ['approve', manager, '2026-11-30 15:00'],
      ])

      // Assess
      expect(contributionAt(again, '2026-12-10 10:00')).toEqual([
        'asked',
        'done',
        'due',
        'opened',
        'visitDue',
        'visitInTime',
      ])
    })
  })
})
