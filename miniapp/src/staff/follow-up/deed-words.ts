import type { FollowUpView } from '@minping/shared/api'
import type { actionsText } from '../text/actions'
import type { Deed, followUpText } from '../text/follow-up'

type FollowUpWords = (typeof followUpText)['zh']
type Words = Pick<FollowUpWords, 'deeds' | 'outcomes' | 'paths' | 'deedTo' | 'deedDays' | 'deedUntil'> &
  Pick<(typeof actionsText)['zh'], 'channels'>

/**
 * One entry of the history in words: what was done, to whom it went, for how long, how and with which outcome or way.
 * An unknown deed goes by its code. `momentOf` writes an instant.
 */
export function deedWords(
  event: Omit<FollowUpView['history'][number], 'by' | 'at' | 'from' | 'to' | 'text'>,
  words: Words,
  momentOf: (instant: string) => string,
): string {
  const { action, outcome, channel, path } = event
  const details = [channel && words.channels[channel], outcome && words.outcomes[outcome], path && words.paths[path]]
  const deed = action in words.deeds ? words.deeds[action as Deed] : action
  return [completed(deed, event, words, momentOf), ...details.filter((detail) => detail !== undefined)].join(' · ')
}

function completed(
  deed: string,
  { assigneeName, workingDays, dueAt }: Pick<FollowUpView['history'][number], 'assigneeName' | 'workingDays' | 'dueAt'>,
  words: Words,
  momentOf: (instant: string) => string,
): string {
  if (assigneeName !== undefined) return words.deedTo(deed, assigneeName)
  if (workingDays !== undefined) return words.deedDays(deed, workingDays)
  return dueAt === undefined ? deed : words.deedUntil(deed, momentOf(dueAt))
}
