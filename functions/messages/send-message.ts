import type { KeyObject } from 'node:crypto'
import { type MessageTemplate, messageFields, messageWords } from '@minping/shared/citizen-notice'
import type { NamedTemplate } from '../platform/message-templates.ts'
import { openOpenidOfCitizen } from '../platform/openid.ts'
import type { CityDirectory } from '../platform/service.ts'
import type { WechatApp } from '../platform/wechat.ts'
import { callWechat, type WechatAnswer } from '../platform/wechat-api.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import type { ClaimedMessage } from '../store/notice-messages.ts'
import type { Table } from '../store/table.ts'

/** What messages are sent with. */
export interface Sender {
  table: Table
  app: WechatApp
  contactKey: KeyObject
  templates: Partial<Record<MessageTemplate, NamedTemplate>>
  city: CityDirectory
}

/** What WeChat answers, or why it wasn't asked: nobody to send it to (any more), or no template set up. */
export type SendingAnswer = WechatAnswer | 'nobody' | 'noTemplate'

/** Where a tap on the message leads. */
const reviewPage = 'mine/review/index'

/** Sends a claimed message: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
export async function sendMessage(
  { notice, subject, message }: ClaimedMessage,
  { table, app, contactKey, templates, city }: Sender,
): Promise<SendingAnswer> {
  const citizen = await getCitizen(table, subject)
  const template = templates[message.template]
  if (!citizen) return 'nobody'
  if (!template) return 'noTemplate'
  const words = messageWords(notice, city.halls.get(notice.place.hallId)?.name ?? notice.place.hallId)
  return callWechat(app, '/cgi-bin/message/subscribe/send', {
    touser: openOpenidOfCitizen(citizen, contactKey),
    template_id: template.templateId,
    page: `${reviewPage}?review=${notice.reviewId}`,
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    data: Object.fromEntries(messageFields.map((field) => [template.fields[field], { value: words[field] }])),
  })
}
