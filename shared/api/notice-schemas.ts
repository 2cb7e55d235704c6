import * as z from 'zod'
import { deadlineKinds } from '../case/reminder.ts'
import { staffTemplates } from '../notice/message.ts'
import { noticeKinds, noticeSubjects } from '../notice/notice.ts'
import { bilingual, hallSummary, identifier, timestamp, windowSummary } from './schema-parts.ts'

export const notice = z.object({
  noticeId: identifier,
  kind: z.enum(noticeKinds),
  at: timestamp,
  read: z.boolean(),
  about: z.enum(noticeSubjects),
  caseId: identifier,
  caseNo: z.string().describe("The receipt's number, or that of the reported problem."),
  hall: hallSummary.optional(),
  window: windowSummary.optional(),
  department: z.object({ departmentCode: z.string(), ...bilingual }).optional(),
  deadline: z
    .object({
      kind: z.enum(deadlineKinds),
      at: timestamp,
      provisional: z.boolean().describe('暂定: it reaches a year whose holidays are not published yet.'),
      remainingMinutes: z
        .int()
        .optional()
        .describe('Working minutes left, negative when it is over; absent once the deadline was kept or moved.'),
    })
    .optional(),
  workingDayMinutes: z.int().describe('Working minutes of one day here, for saying the remaining time in days.'),
  generated: z.boolean(),
})
export const noticeList = z.object({
  items: z.array(notice).describe('Newest first.'),
  cursor: z.string().optional(),
  unread: z.int().describe('How many are not read, at most 100.'),
})
export const unreadNotices = z.object({ unread: z.int().describe('At most 100.') })
export const readRequest = z.strictObject({
  noticeId: identifier,
  earlier: z.boolean().describe('Whether every earlier notice is read too.'),
})

export const messageAcceptance = z.object({
  templateId: z
    .string()
    .optional()
    .describe('For wx.requestSubscribeMessage; absent where nothing can be sent: not bound, or not set up.'),
  left: z.int().describe('How many messages are accepted and still to come.'),
})
export const acceptanceRequest = z.strictObject({ accepted: z.array(z.enum(staffTemplates)).min(1).max(1) })
