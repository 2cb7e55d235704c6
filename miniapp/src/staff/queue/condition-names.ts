import type { FollowUpList } from '@minping/shared/api'
import type { Language } from '../../service/preferences'
import { dayText } from '../../text'
import type { queueToolsText } from '../text/queue-tools'
import type { Conditions } from './shown'

type Text = (typeof queueToolsText)['zh']
type Choices = FollowUpList['choices'] | undefined

export const conditionNames = ['number', 'assignee', 'department', 'level', 'label', 'due'] as const
export type ConditionName = (typeof conditionNames)[number]

/** One condition in words, for its chip. What the queue doesn't know a name of goes by its code. */
export function conditionText(
  name: ConditionName,
  value: string,
  { text, language, choices }: { text: Text; language: Language; choices: Choices },
): string {
  switch (name) {
    case 'number':
      return value
    case 'assignee':
      return assigneeText(value, text, choices)
    case 'department':
      return choices?.departments.find(({ code }) => code === value)?.name ?? value
    case 'level':
      return value === '1' || value === '2' ? text.levels[value] : value
    case 'label':
      return choices?.labels.find(({ code }) => code === value)?.name ?? value
    case 'due':
      return value === 'today' || value === 'week' ? text.dues[value] : daysText(value, language)
  }
}

/** How many conditions are set, the number aside: it has its own field. */
export function countConditions(conditions: Conditions): number {
  return conditionNames.filter((name) => name !== 'number' && conditions[name] !== undefined).length
}

function assigneeText(value: string, text: Text, choices: Choices): string {
  if (value === 'mine' || value === 'nobody') return text[value]
  const staffId = value.replace(/^staff:/, '')
  return choices?.assignees.find((assignee) => assignee.staffId === staffId)?.name ?? staffId
}

function daysText(value: string, language: Language): string {
  return value
    .split('..')
    .map((day) => dayText(language, `${day}T00:00:00+08:00`))
    .join(' – ')
}
