import type { FollowUpView } from '@minping/shared/api'
import type { Deed, followUpText } from '../text/follow-up'

type FollowUpWords = (typeof followUpText)['zh']

/** One entry of the history in words: what was done, with its outcome or way. An unknown deed goes by its code. */
export function deedWords(
  { action, outcome, path }: Pick<FollowUpView['history'][number], 'action' | 'outcome' | 'path'>,
  { deeds, outcomes, paths }: Pick<FollowUpWords, 'deeds' | 'outcomes' | 'paths'>,
): string {
  const deed = action in deeds ? deeds[action as Deed] : action
  const detail = outcome ? outcomes[outcome] : path && paths[path]
  return detail ? `${deed} · ${detail}` : deed
}
