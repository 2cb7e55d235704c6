import type { ReviewView } from '@minping/shared/api'
import { progressOf } from './progress'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

type FollowUp = NonNullable<ReviewView['followUp']>

function review(followUp: Partial<FollowUp>): ReviewView {
  return {
    reviewId: 'r',
    receiptNo: 'MP-1',
    level: 2,
    submittedAt: '2026-11-20T10:00:00+08:00',
    hall: { hallId: 'h', regionCode: '530702', name: '大厅', englishName: 'Hall' },
    window: { windowId: 'w', name: '窗口', englishName: 'Window', service: '事项', englishService: 'Matter' },
    labels: [],
    anonymous: true,
    keptPrivate: false,
    excluded: false,
    followUp: {
      state: 'pending',
      overdue: false,
      visitDueAt: '2026-11-23T17:30:00+08:00',
      dueAt: '2026-11-27T17:30:00+08:00',
      provisional: false,
      steps: [{ state: 'pending', at: '2026-11-20T10:00:00+08:00' }],
      ...followUp,
    },
  }
}

const shown = (followUp: Partial<FollowUp>) =>
  progressOf(review(followUp), 'zh').map(({ title, when, state }) => `${title} ${when} ${state}`)
const verifying = { state: 'verifying' as const, at: '2026-11-21T09:00:00+08:00' }
const replied = { state: 'replied' as const, at: '2026-11-24T16:00:00+08:00' }

describe('the progress that a reviewer sees', () => {
  test('at first: received, then the visit and the reply with their dates', () => {
    expect(shown({})).toEqual(['已收到 11月20日 10:00 done', '核实回访 11月23日前 now', '答复您 11月27日前 next'])
  })

  test('while it is worked on: what is going on now, and when the reply is due', () => {
    expect(shown({ state: 'verifying', steps: [verifying] })).toEqual([
      '已收到 11月20日 10:00 done',
      '核实回访 11月21日 09:00 now',
      '答复您 11月27日前 next',
    ])
  })

  test('an overdue reply is called so', () => {
    expect(shown({ state: 'verifying', overdue: true, steps: [verifying] }).at(-1)).toBe(
      '答复您 应在11月27日前完成，已经超期 late',
    )
  })

  test('once answered nothing more is promised', () => {
    expect(shown({ state: 'replied', steps: [verifying, replied] })).toEqual([
      '已收到 11月20日 10:00 done',
      '核实回访 11月21日 09:00 done',
      '答复您 11月24日 16:00 done',
    ])
  })

  test('opened again, a new reply is promised', () => {
    // Act
    const again = { state: 'rectifying' as const, at: '2026-11-25T09:00:00+08:00' }
    const steps = shown({ state: 'rectifying', steps: [verifying, replied, again], dueAt: '2026-12-02T17:30:00+08:00' })

    // Assess
    expect(steps.slice(-2)).toEqual(['整改 11月25日 09:00 now', '答复您 12月2日前 next'])
  })

  test('a review without a follow-up has none', () => {
    const { followUp: _, ...good } = review({})
    expect(progressOf(good, 'en')).toEqual([])
  })
})
