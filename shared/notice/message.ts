import type { DeadlineKind } from '../case/reminder.ts'
import { type MessageField, thingText, timeText } from '../message/index.ts'
import type { Notice, NoticeKind } from './notice.ts'

/** The message of WeChat that staff may accept, whatever it tells. One acceptance is one message. */
export const staffTemplates = ['task'] as const
export type StaffTemplate = (typeof staffTemplates)[number]

const states: Record<NoticeKind, string> = {
  'before-due': '即将到期',
  'at-due': '马上到期',
  overdue: '已经超期',
  'escalated-to-manager': '超期上报',
  'escalated-to-supervisor': '超期待督办',
  assigned: '交您办理',
  dispatched: '转办到部门',
  'to-approve': '等待审核',
  returned: '退回重办',
  'extension-requested': '延期待审批',
  'extension-granted': '已同意延期',
  'extension-refused': '未同意延期',
  'to-decide': '申诉待裁定',
  'appeal-upheld': '申诉成立',
  'appeal-rejected': '申诉不成立',
  supervised: '督办',
  reopened: '重新办理',
}

const deadlines: Record<DeadlineKind, string> = {
  visit: '回访期限',
  rectification: '反馈期限',
  accept: '受理期限',
  reply: '答复期限',
}

/** What a message to staff says: never what anybody wrote, nor whom it is about. The case itself is read in the app. */
export function staffMessageWords(notice: Notice, placeName: string): Record<MessageField, string> {
  const { caseNo, kind, deadline, at } = notice
  return {
    number: caseNo,
    place: thingText(placeName),
    state: states[kind],
    time: timeText(deadline?.at ?? at),
    note: deadline ? `${deadlines[deadline.kind]}如上，点开办理` : '点开查看和办理',
  }
}
