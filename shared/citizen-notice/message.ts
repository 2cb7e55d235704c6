import { dayText, type MessageField, thingText, timeText } from '../message/index.ts'
import type { CitizenNotice, CitizenNoticeKind } from './notice.ts'

const states: Record<CitizenNoticeKind, string> = {
  accepted: '已受理',
  rectifying: '整改中',
  extended: '已延期',
  dated: '期限确定',
  replied: '已反馈',
  closed: '已办结',
  reopened: '重新办理',
  excluded: '不予采纳',
}

/** What a message says: never what anybody wrote, nor whom it is about. */
export function messageWords(notice: CitizenNotice, hallName: string): Record<MessageField, string> {
  return {
    number: notice.receiptNo,
    place: thingText(hallName),
    state: states[notice.kind],
    time: timeText(notice.at),
    note: thingText(noteOf(notice)),
  }
}

function noteOf({ kind, dueAt }: CitizenNotice): string {
  if (kind === 'excluded') return '点开查看原因'
  if (dueAt === undefined) return '点开查看答复，说说是否满意'
  return kind === 'extended' ? `反馈期限延至${dayText(dueAt)}` : `将在${dayText(dueAt)}前反馈`
}
