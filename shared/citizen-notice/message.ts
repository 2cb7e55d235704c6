import { shanghaiTimestamp } from '../calendar/index.ts'
import type { CitizenNotice, CitizenNoticeKind } from './notice.ts'

/** The fields of either message, in the order in which the operator names them. */
export const messageFields = ['number', 'place', 'state', 'time', 'note'] as const
export type MessageField = (typeof messageFields)[number]

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

const mostCharactersOfThing = 20

/**
 * What a message says: never what anybody wrote, nor whom it is about. Each text keeps to what WeChat takes: a thing
 * has up to 20 characters, a phrase up to five Chinese ones, a time is written `2026年3月2日 10:00`
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html).
 */
export function messageWords(notice: CitizenNotice, hallName: string): Record<MessageField, string> {
  return {
    number: notice.receiptNo,
    place: cut(hallName),
    state: states[notice.kind],
    time: timeText(notice.at),
    note: cut(noteOf(notice)),
  }
}

function noteOf({ kind, dueAt }: CitizenNotice): string {
  if (kind === 'excluded') return '点开查看原因'
  if (dueAt === undefined) return '点开查看答复，说说是否满意'
  const { month, day } = partsOf(dueAt)
  return kind === 'extended' ? `反馈期限延至${month}月${day}日` : `将在${month}月${day}日前反馈`
}

function timeText(instant: string): string {
  const { year, month, day, time } = partsOf(instant)
  return `${year}年${month}月${day}日 ${time}`
}

function partsOf(instant: string) {
  const text = shanghaiTimestamp(instant)
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  return { year, month, day, time: text.slice(11, 16) }
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length <= mostCharactersOfThing
    ? text
    : `${characters.slice(0, mostCharactersOfThing - 1).join('')}…`
}
