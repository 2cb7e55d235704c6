import type { SurveyCaseActionRequest } from '@minping/shared/api'
import { isMissing } from '@minping/shared/case'
import { type Measure, type SurveyCaseAction, surveyCaseTable } from '@minping/shared/survey-case'
import type { AttachedFile } from '@minping/shared/upload'
import type { DraftProblems } from '../../case/actions/action-frame'

/** The longest text of an action, in characters as the service counts them. */
export const mostText = 500

/** What somebody has entered for an action so far. */
export interface Draft {
  text: string
  outcome?: 'reached' | 'notReached'
  measures: Measure[]
  assignee?: string
  departmentCode?: string
  workingDays?: number
  files?: readonly AttachedFile[]
}

export const emptyDraft: Draft = { text: '', measures: [] }

/** Finds what is missing or too long before anything is sent. */
export function checkDraft(action: SurveyCaseAction, draft: Draft): DraftProblems {
  const problems: DraftProblems = {}
  for (const need of surveyCaseTable[action].needs) if (isMissing(need, draft)) problems[need] = 'missing'
  if (draft.text.length > mostText) problems.text = 'tooLong'
  return problems
}

/** The request for an action on the version that was seen; only what was entered. */
export function requestOf({ text, measures, files = [], ...choices }: Draft, version: number): SurveyCaseActionRequest {
  const uploads = files.map(({ uploadId }) => uploadId)
  return {
    version,
    ...choices,
    ...(measures.length > 0 && { measures }),
    ...(text.trim() && { text: text.trim() }),
    ...(uploads.length > 0 && { uploads }),
  }
}
