import type { ReviewView } from '@minping/shared/api'
import { nextWords, standingOf } from './standing'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

type FollowUp = NonNullable<ReviewView['followUp']>

function review(followUp: Partial<FollowUp> | undefined, more: Partial<ReviewView> = {}): ReviewView {
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
    ...(followUp && {
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
    }),
    ...more,
  } as ReviewView
}

const visited = { deed: 'visit', state: 'verifying', at: '2026-11-21T09:00:00+08:00', outcome: 'reached' } as const
const saturday = new Date('2026-11-21T10:00:00+08:00')

describe('how a review stands for whoever gave it', () => {
  test.each([
    ['a good one is done', review(undefined), 'done'],
    ['a bad one is under way', review({}), 'underWay'],
    ['one with a reply waits for the verdict', review({ state: 'replied' }), 'waits'],
    ['a judged one is done', review({ state: 'replied', verdict: 'satisfied' }), 'done'],
    ['one that was closed without a verdict is done', review({ state: 'closed' }), 'done'],
    ['one that was opened again is under way', review({ state: 'rectifying', verdict: 'dissatisfied' }), 'underWay'],
    ['an excluded one is done', review({ state: 'excluded' }, { excluded: true }), 'done'],
  ] as const)('%s', (_, given, standing) => {
    expect(standingOf(given)).toBe(standing)
  })
})

describe('what comes next', () => {
  test.each([
    ['the visit, by its date', review({}), saturday, '11月23日前核实回访'],
    ['after the visit the reply', review({ steps: [visited] }), saturday, '11月27日前答复您'],
    [
      'how late it is',
      review({ steps: [visited], overdue: true }),
      new Date('2026-11-29T10:00:00+08:00'),
      '已超过承诺的日期 2 天',
    ],
    ['nothing once there is a reply', review({ state: 'replied' }), saturday, undefined],
  ] as const)('%s', (_, given, now, words) => {
    expect(nextWords(given, 'zh', now)).toBe(words)
  })
})
