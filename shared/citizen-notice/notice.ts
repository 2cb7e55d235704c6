import type { Place } from '../directory/place.ts'
import type { MessageTemplate } from './template.ts'

/** What a citizen is told of the follow-up of their review. */
export const citizenNoticeKinds = [
  'accepted', // 已受理
  'rectifying', // 整改中，反馈期限
  'extended', // 已延期
  'dated', // 暂定的期限已确定
  'replied', // 已反馈
  'closed', // 已办结
  'reopened', // 重新办理
  'excluded', // 不予采纳
] as const
export type CitizenNoticeKind = (typeof citizenNoticeKinds)[number]

/** More unread notices than this are not counted one by one. */
export const mostUnreadOfCitizen = 100

/**
 * Something that whoever gave a review is told of it. Codes, a number and instants: never what a person wrote, nor who
 * they are; the words are made where it is read.
 */
export interface CitizenNotice {
  /** Who it is for: whose review it is. */
  citizen: string
  /** Which deed of which review it tells of: the same identity is the same notice, told once. */
  identity: string
  kind: CitizenNoticeKind
  /** When it was told; UTC, ISO 8601. */
  at: string
  reviewId: string
  receiptNo: string
  place: Place
  /** By when a reply is promised; absent once nothing is promised any more. */
  dueAt?: string | undefined
  /** 暂定: the deadline reaches a year whose holidays are not published. */
  provisional: boolean
  generated: boolean
}

/** As which message of WeChat a notice goes out, where the citizen accepted one; the others are read in the app alone. */
export const templateOfNotice: Partial<Record<CitizenNoticeKind, MessageTemplate>> = {
  accepted: 'progress',
  extended: 'progress',
  dated: 'progress',
  replied: 'result',
  excluded: 'result',
}
