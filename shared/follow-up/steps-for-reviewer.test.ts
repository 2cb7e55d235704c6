import type { FollowUpEvent } from './index.ts'
import { stepsForReviewer } from './index.ts'

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
