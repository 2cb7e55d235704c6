import type { NoticeView } from '@minping/shared/api'
import { noticesText } from '../text/notices'
import { standingText } from '../time/standing-text'
import { byDay } from './days'
import { noticeStanding } from './deadline'

const at = '2026-11-24T17:00:00+08:00'
const notice: NoticeView = {
  noticeId: 'one',
  kind: 'at-due',
  at: '2026-11-24T16:00:00+08:00',
  read: false,
  about: 'follow-up',
  caseId: 'case',
  caseNo: 'MP20261123-PSSULZ',
  workingDayMinutes: 420,
  generated: false,
}

describe('byDay', () => {
  it('gathers the notices of a day, and keeps their order', () => {
    const times = ['2026-11-25T09:00:00+08:00', '2026-11-24T16:00:00+08:00', '2026-11-24T00:00:00+08:00']
    const days = byDay(times.map((time) => ({ ...notice, at: time })))
    expect(days.map(({ day, notices }) => [day, notices.length])).toEqual([
      ['2026-11-25', 1],
      ['2026-11-24', 2],
    ])
    expect(byDay([])).toEqual([])
  })
})

describe('the deadline of a notice', () => {
  it.each([
    ['visit', 130, '还剩 2 小时'],
    ['visit', -130, '回访已超期 2 小时'],
    ['accept', -420, '受理已超期 1 天'],
    ['rectification', -1, '已超期 1 分钟'],
    ['reply', 900, '还剩 2 天'],
    ['rectification', undefined, ''],
  ] as const)('to %s with %p minutes left reads %s, as in the queue', (kind, remainingMinutes, words) => {
    const deadline = { kind, at, provisional: false, ...(remainingMinutes !== undefined && { remainingMinutes }) }
    expect(standingText(noticeStanding({ ...notice, deadline }), 'zh')).toBe(words)
  })
})

it('says in both languages what there is a deadline for', () => {
  expect(noticesText.zh.kinds.overdue(noticesText.zh.deadlines.visit)).toBe('回访已超期')
  expect(noticesText.en.kinds.overdue(noticesText.en.deadlines.visit)).toBe('Visit overdue')
})
