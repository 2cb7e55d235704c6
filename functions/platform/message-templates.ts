import { messageTemplates } from '@minping/shared/citizen-notice'
import { type MessageField, messageFields } from '@minping/shared/message'
import { staffTemplates } from '@minping/shared/notice'
import type { AnyTemplate } from '../store/subscription-entity.ts'
import type { SettingName } from './settings.ts'

/** A template of the app's own, and what the fields of it are called there. */
export interface NamedTemplate {
  templateId: string
  fields: Readonly<Record<MessageField, string>>
}

const settings = {
  progress: 'WECHAT_PROGRESS_TEMPLATE',
  result: 'WECHAT_RESULT_TEMPLATE',
  task: 'WECHAT_TASK_TEMPLATE',
} as const satisfies Record<AnyTemplate, SettingName>

/** The templates that the environment names: the id, then the names of the fields in order, with commas between. */
export function namedTemplates(): Partial<Record<AnyTemplate, NamedTemplate>> {
  return Object.fromEntries(
    [...messageTemplates, ...staffTemplates].flatMap((template) => {
      const named = parse(process.env[settings[template]] ?? '')
      return named ? [[template, named]] : []
    }),
  )
}

function parse(text: string): NamedTemplate | undefined {
  const [templateId, ...names] = text.split(',').map((part) => part.trim())
  if (!templateId || names.length !== messageFields.length) return undefined
  const fields = Object.fromEntries(messageFields.map((field, index) => [field, names[index] ?? '']))
  return { templateId, fields: fields as Record<MessageField, string> }
}
