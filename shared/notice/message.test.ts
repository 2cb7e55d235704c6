import fc from 'fast-check'
import { deadlineKinds } from '../case/index.ts'
import { type Notice, noticeKinds, staffMessageWords } from './index.ts'

const notice: Notice = {
  staffId: 'handler',
  identity: 'one',
  kind: 'before-due',
  at: '2026-03-03T08:00:00.000Z',
  about: 'follow-up',
  caseId: 'review-1',
  caseNo: 'PJ20260302-7F3K9Q',
  place: { cityCode: '530700' },
  deadline: { kind: 'visit', at: '2026-03-03T09:00:00.000Z', provisional: false },
  generated: false,
}

test('a reminder says what it is of, where, and by when', () => {
  expect(staffMessageWords(notice, '古城区政务服务中心')).toEqual({
    number: 'PJ20260302-7F3K9Q',
    place: '古城区政务服务中心',
    state: '即将到期',
    time: '2026年3月3日 17:00',
    note: '回访期限如上，点开办理',
  })
})

test('what happened says when it was told', () => {
  const { deadline, ...event } = notice
  expect(staffMessageWords({ ...event, kind: 'assigned' }, '大厅')).toMatchObject({
    state: '交您办理',
    time: '2026年3月3日 16:00',
    note: '点开查看和办理',
  })
})

test('every message is of the form that WeChat takes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...noticeKinds),
      fc.constantFrom(...deadlineKinds),
      fc.boolean(),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      (kind, of, hasDeadline, placeName) => {
        const deadline = { kind: of, at: notice.at, provisional: false }
        const words = staffMessageWords({ ...notice, kind, deadline: hasDeadline ? deadline : undefined }, placeName)
        expect(words.state).toMatch(/^\p{Script=Han}{1,5}$/u)
        expect([...words.note].length).toBeLessThanOrEqual(20)
        expect([...words.place].length).toBeLessThanOrEqual(20)
        expect(words.time).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/)
      },
    ),
  )
})
