import * as z from 'zod'
import { citizenNoticeKinds } from '../citizen-notice/notice.ts'
import { messageTemplates } from '../citizen-notice/template.ts'
import { hallSummary, identifier, timestamp, windowSummary } from './schema-parts.ts'

export const citizenNotice = z.object({
  noticeId: identifier,
  kind: z.enum(citizenNoticeKinds),
  at: timestamp,
  read: z.boolean(),
  reviewId: identifier,
  receiptNo: z.string(),
  hall: hallSummary,
  window: windowSummary,
  dueAt: timestamp.optional().describe('By when a reply was promised as of this notice.'),
  provisional: z.boolean().describe('暂定: the date reaches a year whose holidays are not published yet.'),
  reason: z.string().optional().describe('Why the review is not counted (不予采纳), as whoever decided wrote it.'),
})
export const citizenNoticeList = z.object({
  items: z.array(citizenNotice).describe('Newest first.'),
  cursor: z.string().optional(),
  unread: z.int().describe('How many are not read, at most 100.'),
})
export const unreadCitizenNotices = z.object({ unread: z.int().describe('At most 100.') })
export const readCitizenNoticesRequest = z.strictObject({
  noticeId: identifier.describe('The newest notice that was seen: it and every earlier one are read.'),
})

export const subscription = z.object({
  templates: z
    .array(z.object({ template: z.enum(messageTemplates), templateId: z.string() }))
    .describe('What may be accepted now, for wx.requestSubscribeMessage; empty where nothing can be sent.'),
  accepted: z.array(z.enum(messageTemplates)).describe('Of which a message is still to come.'),
})
export const subscriptionRequest = z.strictObject({
  accepted: z.array(z.enum(messageTemplates)).min(1).max(messageTemplates.length),
})
