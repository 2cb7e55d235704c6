import type { MessageTemplate } from '@minping/shared/citizen-notice'
import type { Words } from '../../../text'

interface TellMeText {
  ask: string
  note: string
  again: string
  accepted: (templates: readonly MessageTemplate[]) => string
  refused: string
}

export const messageNames: Words<Record<MessageTemplate, string>> = {
  zh: { progress: '办理进度', result: '办理结果' },
  en: { progress: 'progress', result: 'the result' },
}

export const tellMeText: Words<TellMeText> = {
  zh: {
    ask: '有进展时微信通知我',
    note: '每同意一次，微信只通知一次；消息里没有您写的内容。',
    again: '下一步也用微信通知我',
    accepted: (templates) =>
      `有进展时微信会通知您：${templates.map((template) => messageNames.zh[template]).join('、')}`,
    refused: '好的，不会用微信打扰您。进展可以在“我的评价”里看到。',
  },
  en: {
    ask: 'Tell me in WeChat',
    note: 'Each consent is one message; it says nothing of what you wrote.',
    again: 'Tell me of the next step in WeChat',
    accepted: (templates) =>
      `WeChat will tell you: ${templates.map((template) => messageNames.en[template]).join(', ')}`,
    refused: 'All right, nothing is sent. You find the progress under “My ratings”.',
  },
}
