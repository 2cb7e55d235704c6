import { type ReminderKind, type RunningDeadline, reminderKinds } from '../case/reminder.ts'
import type { Place } from '../directory/place.ts'

/** What staff are told when it happens to a case. */
export const eventKinds = [
  'assigned', // 转派、移交给您
  'dispatched', // 转办到您的部门
  'to-approve', // 待审核
  'returned', // 退回重办
  'extension-requested', // 延期待审批
  'extension-granted', // 已同意延期
  'extension-refused', // 未同意延期
  'to-decide', // 申诉待裁定
  'appeal-upheld', // 申诉成立
  'appeal-rejected', // 申诉不成立
  'supervised', // 督办
  'reopened', // 不满意或追评，重新办理
] as const
export type EventKind = (typeof eventKinds)[number]

/** What somebody of staff is told: of a deadline, or of what happened. */
export const noticeKinds = [...reminderKinds, ...eventKinds] as const
export type NoticeKind = ReminderKind | EventKind

/** What a notice is about: a bad review's follow-up, or a problem that a business reported. */
export const noticeSubjects = ['follow-up', 'survey-case'] as const
export type NoticeSubject = (typeof noticeSubjects)[number]

/** More unread notices than this are not counted one by one. */
export const mostUnread = 100

/**
 * Something that a member of staff is told of a case. Codes, a number and an instant: never what a person wrote, nor
 * who they are; the words are made where it is read.
 */
export interface Notice {
  /** Who it is for. */
  staffId: string
  /** What it tells, of what and of which round: the same identity for the same person is the same notice, told once. */
  identity: string
  kind: NoticeKind
  /** When it was told; UTC, ISO 8601. */
  at: string
  about: NoticeSubject
  caseId: string
  /** For people: the receipt's or the case's number. */
  caseNo: string
  place: Partial<Place>
  deadline?: (RunningDeadline & { provisional: boolean }) | undefined
  generated: boolean
}
