import { after, openedFollowUp, type Step, staff, wayToReply } from '../test-data/follow-up.ts'
import type { FollowUpEvent } from './index.ts'
import { exclusionReason, followUpTable, stepsForReviewer } from './index.ts'

const event = (action: FollowUpEvent['action'], more: Partial<FollowUpEvent> = {}): FollowUpEvent => ({
  action,
  by: { kind: 'staff', id: 'somebody', name: '经办人' },
  at: '2026-03-02T02:00:00.000Z',
  from: 'verifying',
  to: 'verifying',
  ...more,
})

describe('what the reviewer is told', () => {
  it('is each deed that concerns them, with its new deadline, outcome or verdict', () => {
    // Prepare
    const history = [
      event('open', { to: 'pending' }),
      event('visit', { outcome: 'notReached', text: '打 13812345678 没人接' }),
      event('grant-extension', { text: '材料多', value: '2026-03-20T09:00:00.000Z' }),
      event('verdict', { value: 'dissatisfied', text: '还是要等' }),
    ]
    // Act
    const steps = stepsForReviewer({ history })
    // Assess
    const at = '2026-03-02T02:00:00.000Z'
    expect(steps).toEqual([
      { deed: 'open', state: 'pending', at },
      { deed: 'visit', state: 'verifying', at, outcome: 'notReached' },
      { deed: 'grant-extension', state: 'verifying', at, dueAt: '2026-03-20T09:00:00.000Z' },
      { deed: 'verdict', state: 'verifying', at, verdict: 'dissatisfied', reason: '还是要等' },
    ])
  })

  it('is neither who does it nor what colleagues settle among themselves', () => {
    const history = [
      event('assign', { assignee: { id: 'a', name: '甲' } }),
      event('hand-over', { text: '休假' }),
      event('request-extension', { text: '材料多' }),
      event('refuse-extension', { text: '来得及' }),
    ]
    expect(stepsForReviewer({ history })).toEqual([])
  })
})

describe('of what staff write, the reviewer reads', () => {
  const appealed: readonly Step[] = [
    ['accept', staff('handler'), '2026-11-23 09:10'],
    ['appeal', staff('hallManager'), '2026-11-23 10:00'],
    ['uphold-appeal', staff('supervisor'), '2026-11-24 10:00'],
  ]
  it.each([
    ['of a case that is answered', wayToReply],
    ['of a case that is excluded', appealed],
  ])('what the workflow says that they are shown, and nothing else, %s', (_, way) => {
    // Prepare
    const wordsOf = (action: string) => `为了${action}写的话`
    const followUp = after(
      openedFollowUp(),
      way.map(([action, actor, at]): Step => [action, actor, at, { text: wordsOf(action) }]),
    )
    // Act
    const read = JSON.stringify([followUp.reply, exclusionReason(followUp), stepsForReviewer(followUp)])
    // Assess
    const shown = way.map(([action]) => action).filter((action) => read.includes(wordsOf(action)))
    expect(shown).toEqual(way.map(([action]) => action).filter((action) => followUpTable[action].shownToReporter))
  })
})
