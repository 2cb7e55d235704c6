import type { MyData } from './ask-my-data'
import { readableCopy } from './readable-copy'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

type HeldReview = MyData['reviews'][number]

function copyOf(more: Partial<HeldReview>): MyData {
  const review = {
    reviewId: 'r',
    receiptNo: 'MP-1',
    level: 1,
    submittedAt: '2026-11-20T10:00:00+08:00',
    hall: { hallId: 'h', regionCode: '530702', name: '大厅', englishName: 'Hall' },
    window: { windowId: 'w', name: '窗口', englishName: 'Window', service: '事项', englishService: 'Matter' },
    labels: [],
    notices: [],
    ...more,
  } as unknown as HeldReview
  return { at: '2026-11-27T10:00:00+08:00', reviews: [review] }
}

const excluded = {
  kind: 'excluded',
  at: '2026-11-21T09:00:00+08:00',
  provisional: false,
  reason: '评错了窗口',
  readAt: '2026-11-21T12:00:00+08:00',
  message: { template: 'result', outcome: 'sent', at: '2026-11-21T09:01:00+08:00' },
} as const

describe('the copy to be read', () => {
  test('says what somebody was told, in full and in both languages', () => {
    const data = copyOf({ notices: [excluded] })
    for (const [language, said] of [
      ['zh', ['经复核不予采纳', '评错了窗口', '已读', '微信已发送']],
      ['en', ['Excluded after review', '评错了窗口', 'read', 'sent in WeChat']],
    ] as const) {
      const copy = readableCopy(data, language)
      for (const part of said) expect(copy).toContain(part)
    }
  })

  test('says what somebody agreed to be sent, and nothing of it where there is none', () => {
    const accepted = copyOf({ acceptedMessages: [{ template: 'progress', left: 2 }] })
    expect(readableCopy(accepted, 'zh')).toContain('办理进度 2')
    expect(readableCopy(copyOf({}), 'zh')).not.toContain('办理进度')
  })
})
