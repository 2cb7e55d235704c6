import type { FollowUpActionRequest } from '@minping/shared/api'
import {
  type FollowUpAction,
  type FollowUpNeed,
  followUpTable,
  type RectificationPath,
  unfilledPlaceholders,
  type VisitChannel,
  type VisitOutcome,
} from '@minping/shared/follow-up'
import type { AttachedFile } from '@minping/shared/upload'

/** The longest text of an action, in characters as the service counts them. */
export const mostText = 255

/** What somebody has entered for an action so far. */
export interface Draft {
  text: string
  outcome?: VisitOutcome
  channel?: VisitChannel
  path?: RectificationPath
  assignee?: string
  workingDays?: number
  files?: readonly AttachedFile[]
}

export const emptyDraft: Draft = { text: '' }

type DraftField = FollowUpNeed | 'channel'

/** What is wrong with a draft, by field. */
export type DraftProblems = Partial<Record<DraftField, 'missing' | 'tooLong' | 'unfilled'>>

/** Finds what is missing or too long before anything is sent. */
export function checkDraft(action: FollowUpAction, draft: Draft): DraftProblems {
  const problems: DraftProblems = {}
  for (const need of needsOf(action, draft)) if (isMissing(draft[need])) problems[need] = 'missing'
  if (unfilledPlaceholders(draft.text).length > 0) problems.text = 'unfilled'
  if (draft.text.length > mostText) problems.text = 'tooLong'
  return problems
}

/** The request for an action on the version that was seen; only what was entered. */
export function requestOf(draft: Draft, version: number): FollowUpActionRequest {
  const { text, channel, files = [], ...choices } = draft
  const uploads = files.map(({ uploadId }) => uploadId)
  const sought = channel !== undefined && draft.outcome !== 'noContact'
  return {
    version,
    ...choices,
    ...(sought && { channel }),
    ...(text.trim() && { text: text.trim() }),
    ...(uploads.length > 0 && { uploads }),
  }
}

/** A visit says how it was tried, and why nobody was reached; 无法联系 was not tried, and says why nothing else could be done. */
function needsOf(action: FollowUpAction, { outcome }: Draft): readonly DraftField[] {
  const { needs } = followUpTable[action]
  if (action !== 'visit') return needs
  return [
    ...needs,
    ...(outcome === 'noContact' ? [] : ['channel' as const]),
    ...(outcome === 'reached' ? [] : ['text' as const]),
  ]
}

function isMissing(entered: string | number | undefined): boolean {
  return entered === undefined || (typeof entered === 'string' && entered.trim() === '')
}
