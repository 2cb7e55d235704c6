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
      mayReopen: false,
      steps: [],
      ...followUp,
    },
  }
}

const now = new Date('2026-11-21T10:00:00+08:00')
const shown = (followUp: Partial<FollowUp>, at = now) =>
  progressOf(review(followUp), 'zh', at).map(({ title, when, note, state }) =>
    [title, when, note, state].filter((part) => part !== undefined).join(' '),
  )
const open = { deed: 'open' as const, state: 'pending' as const, at: '2026-11-20T10:00:00+08:00' }
const accepted = { deed: 'accept' as const, state: 'verifying' as const, at: '2026-11-21T09:00:00+08:00' }
const visited = { ...accepted, deed: 'visit' as const, outcome: 'reached' as const, at: '2026-11-21T09:30:00+08:00' }
const replied = { deed: 'approve' as const, state: 'replied' as const, at: '2026-11-24T16:00:00+08:00' }

describe('the progress that a reviewer sees', () => {
  test('at first: received, then the visit and the reply with their dates', () => {
    expect(shown({ steps: [open] })).toEqual([
      '已收到，等待受理 11月20日 10:00 now',
      '核实回访 11月23日前 next',
      '整改并答复您 11月27日前 next',
    ])
  })

  test('while it is worked on: what was done, and when the reply is due', () => {
    expect(shown({ state: 'verifying', steps: [open, accepted, visited] })).toEqual([
      '已收到，等待受理 11月20日 10:00 done',
      '已受理，专人核实 11月21日 09:00 done',
      '已联系到您核实 11月21日 09:30 now',
      '整改并答复您 11月27日前 next',
    ])
  })

  test('a promise that was not kept is called so, with the days', () => {
    const late = new Date('2026-11-29T10:00:00+08:00')
    expect(shown({ state: 'verifying', overdue: true, steps: [open, accepted] }, late).slice(-2)).toEqual([
      '核实回访 11月23日前 已超过承诺的日期 6 天，系统已提醒负责人 late',
      '整改并答复您 11月27日前 已超过承诺的日期 2 天，系统已提醒负责人 late',
    ])
  })

  test('once answered nothing more is promised', () => {
    expect(shown({ state: 'replied', steps: [open, replied] })).toEqual([
      '已收到，等待受理 11月20日 10:00 done',
      '已答复您 11月24日 16:00 done',
    ])
  })

  test('the verdict, its reason and the opening anew are steps of their own, with the new date', () => {
    // Prepare
    const verdict = { ...replied, deed: 'verdict' as const, verdict: 'dissatisfied' as const, reason: '还是要等' }
    const again = {
      ...replied,
      deed: 'reopen' as const,
      state: 'rectifying' as const,
      dueAt: '2026-12-02T17:30:00+08:00',
    }
    // Act
    const steps = shown({ state: 'rectifying', steps: [open, visited, replied, verdict, again], dueAt: again.dueAt })
    // Assess
    expect(steps.slice(-3)).toEqual([
      '您评判：不满意 11月24日 16:00 还是要等 done',
      '重新办理 11月24日 16:00 新的答复日期：12月2日前 now',
      '整改并答复您 12月2日前 next',
    ])
  })

  test('a review without a follow-up has none', () => {
    const { followUp: _, ...good } = review({})
    expect(progressOf(good, 'en', now)).toEqual([])
  })
})
