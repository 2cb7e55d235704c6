import type { KeyObject } from 'node:crypto'
import { messageWords } from '@minping/shared/citizen-notice'
import { type MessageField, messageFields } from '@minping/shared/message'
import { staffMessageWords } from '@minping/shared/notice'
import type { NamedTemplate } from '../platform/message-templates.ts'
import { openOpenid, openOpenidOfCitizen } from '../platform/openid.ts'
import type { CityDirectory } from '../platform/service.ts'
import type { WechatApp } from '../platform/wechat.ts'
import { callWechat, type WechatAnswer } from '../platform/wechat-api.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import type { CitizenNoticeItem } from '../store/citizen-notice-entity.ts'
import type { NoticeItem } from '../store/notice-entity.ts'
import type { ClaimedMessage } from '../store/notice-messages.ts'
import { findActiveStaff } from '../store/staff-entity.ts'
import type { AnyTemplate } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'

/** What messages are sent with. */
export interface Sender {
  table: Table
  app: WechatApp
  contactKey: KeyObject
  templates: Partial<Record<AnyTemplate, NamedTemplate>>
  city: CityDirectory
}

/** What WeChat answers, or why it wasn't asked: nobody to send it to (any more), or no template set up. */
export type SendingAnswer = WechatAnswer | 'nobody' | 'noTemplate'

/** Whom a message goes to, where a tap on it leads, what it says. */
interface Addressed {
  openid: string
  page: string
  words: Record<MessageField, string>
}

/** Sends a claimed message: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html */
export async function sendMessage(
  { notice, subject, message }: ClaimedMessage,
  sender: Sender,
): Promise<SendingAnswer> {
  const addressed = await (notice.entity === 'notice'
    ? addressedToStaff(notice, subject, sender)
    : addressedToCitizen(notice, subject, sender))
  const template = sender.templates[message.template]
  if (!addressed) return 'nobody'
  if (!template) return 'noTemplate'
  const { openid, page, words } = addressed
  return callWechat(sender.app, '/cgi-bin/message/subscribe/send', {
    touser: openid,
    template_id: template.templateId,
    page,
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    data: Object.fromEntries(messageFields.map((field) => [template.fields[field], { value: words[field] }])),
  })
}

async function addressedToCitizen(
  notice: CitizenNoticeItem,
  subject: string,
  { table, contactKey, city }: Sender,
): Promise<Addressed | undefined> {
  const citizen = await getCitizen(table, subject)
  const { hallId } = notice.place
  return (
    citizen && {
      openid: openOpenidOfCitizen(citizen, contactKey),
      page: `mine/review/index?review=${notice.reviewId}`,
      words: messageWords(notice, city.halls.get(hallId)?.name ?? hallId),
    }
  )
}

/** Whoever has left, or bound another WeChat since, is told nothing there. */
async function addressedToStaff(
  notice: NoticeItem,
  subject: string,
  { table, contactKey, city }: Sender,
): Promise<Addressed | undefined> {
  const { staffId, about, caseId, place } = notice
  const account = await findActiveStaff(table, staffId)
  if (account?.wechat?.person !== subject) return undefined
  const { hallId = '', departmentCode = '' } = place
  const page =
    about === 'follow-up' ? `staff/follow-up/index?followUpId=${caseId}` : `staff/cases/case/index?caseId=${caseId}`
  const placeName = city.halls.get(hallId)?.name ?? city.departments.get(departmentCode)?.name ?? '政务服务'
  return { openid: openOpenid(account.wechat, staffId, contactKey), page, words: staffMessageWords(notice, placeName) }
}
