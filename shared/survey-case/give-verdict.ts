import type { CaseClock } from '../case/deadline.ts'
import type { VerdictRequest } from '../case/outcome.ts'
import { changed, recorded, system } from '../case/record.ts'
import { wasRepliedLate } from '../case/round.ts'
import { withDeadlines } from './deadline.ts'
import type { SurveyCase, SurveyCaseEvent } from './survey-case.ts'
import type { SurveyCaseResult } from './take-action.ts'

/** Who is named in the history for what the business did: never who that is. */
const business: SurveyCaseEvent['by'] = { kind: 'citizen', id: 'business', name: '市场主体' }

/**
 * Records the business's verdict on the reply and closes the case (办结). The first 不满意 on a reply reopens it
 * instead, once: it is put right anew, under a new deadline, and the business is asked again. Refused with
 * NOT_YET_REPLIED or ALREADY_JUDGED.
 */
export function giveSurveyCaseVerdict(
  surveyCase: SurveyCase,
  { verdict, reason }: VerdictRequest,
  context: CaseClock,
): SurveyCaseResult {
  if (surveyCase.state !== 'replied' && surveyCase.state !== 'closed') return { code: 'NOT_YET_REPLIED' }
  if (surveyCase.verdict !== undefined) return { code: 'ALREADY_JUDGED' }
  const text = reason?.trim()
  const entry = { action: 'verdict', by: business, value: verdict, ...(text ? { text } : {}) } as const
  const judged = { ...recorded(surveyCase, entry, context.now), verdict, verdictReason: text || undefined }
  const reopens = verdict === 'dissatisfied' && surveyCase.reopened === 0 && surveyCase.state === 'replied'
  return { surveyCase: changed(surveyCase, reopens ? reopened(judged, context) : closed(judged, context.now)) }
}

/** A case that has been replied to, closed; one that is closed already stays as it is. */
export function closed(surveyCase: SurveyCase, now: Date): SurveyCase {
  if (surveyCase.state === 'closed') return surveyCase
  return { ...recorded(surveyCase, { action: 'close', by: system, to: 'closed' }, now), closedAt: now.toISOString() }
}

/** A new round: the deadline counts from now, and the business will be asked again. Whether the reply was late is kept. */
function reopened(surveyCase: SurveyCase, context: CaseClock): SurveyCase {
  const round = withDeadlines(
    {
      ...surveyCase,
      reopenedAt: context.now.toISOString(),
      reopened: 1,
      extensionWorkingDays: undefined,
      repliedLate: wasRepliedLate(surveyCase),
      markedOverdueAt: undefined,
      verdict: undefined,
      verdictReason: undefined,
    },
    context,
  )
  return recorded(round, { action: 'reopen', by: system, to: 'processing', value: round.dueAt }, context.now)
}
