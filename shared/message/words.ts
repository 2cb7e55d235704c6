import { shanghaiTimestamp } from '../calendar/index.ts'

/** The fields of every message of WeChat, in the order in which the operator names them. */
export const messageFields = ['number', 'place', 'state', 'time', 'note'] as const
export type MessageField = (typeof messageFields)[number]

/*
 * Each text keeps to what WeChat takes: a thing has up to 20 characters, a phrase up to five Chinese ones, a time is
 * written `2026年3月2日 10:00`
 * (https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html).
 */

const mostCharactersOfThing = 20

/** A text as a `thing` takes it. */
export function thingText(text: string): string {
  const characters = [...text]
  return characters.length <= mostCharactersOfThing
    ? text
    : `${characters.slice(0, mostCharactersOfThing - 1).join('')}…`
}

/** An instant as a `time` takes it. */
export function timeText(instant: string): string {
  return `${Number(shanghaiTimestamp(instant).slice(0, 4))}年${dayText(instant)} ${clockText(instant)}`
}

/** The day of an instant: `3月2日`. */
export function dayText(instant: string): string {
  const [month, day] = shanghaiTimestamp(instant).slice(5, 10).split('-').map(Number)
  return `${month}月${day}日`
}

function clockText(instant: string): string {
  return shanghaiTimestamp(instant).slice(11, 16)
}
