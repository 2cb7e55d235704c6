import type { VerdictRequest } from '../case/outcome.ts'
import { changed, recorded, system } from '../case/record.ts'
import { wasRepliedLate } from '../case/round.ts'
import { isBad } from '../review/level.ts'
import type { Judgement } from '../review/review.ts'
import { type FollowUpContext, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { reviewer } from './record.ts'
import type { FollowUpResult } from './take-action.ts'

export type { VerdictRequest } from '../case/outcome.ts'

/**
 * Records the reviewer's verdict on the reply. The first 不满意 on a reply reopens the case, once: it is rectified
 * anew, under a new deadline, and the reviewer is asked again. Refused with NOT_YET_REPLIED or ALREADY_JUDGED.
 */
export function giveVerdict(followUp: FollowUp, request: VerdictRequest, context: FollowUpContext): FollowUpResult {
  if (followUp.state !== 'replied' && followUp.state !== 'closed') return { code: 'NOT_YET_REPLIED' }
  if (followUp.verdict !== undefined) return { code: 'ALREADY_JUDGED' }
  const judged = recordVerdict(followUp, request, context.now)
  const reopens = request.verdict === 'dissatisfied' && mayReopenByVerdict(followUp)
  const after = reopens ? { ...reopen(judged, 'rectifying', context), reopened: 1 } : judged
  return { followUp: changed(followUp, after) }
}

/** Whether 不满意 would open the case again: the first time, and before it is closed. */
export function mayReopenByVerdict({ state, reopened }: Pick<FollowUp, 'state' | 'reopened'>): boolean {
  return state === 'replied' && reopened === 0
}

/**
 * Records the reviewer's supplement (追评). A bad one on a case that was replied to or closed reopens it, to be
 * verified again; otherwise it is an entry of the history.
 */
export function addSupplement(followUp: FollowUp, supplement: Judgement, context: FollowUpContext): FollowUp {
  const noted = recorded(followUp, { action: 'supplement', by: reviewer }, context.now)
  const answered = followUp.state === 'replied' || followUp.state === 'closed'
  const after =
    answered && isBad(supplement.level) ? reopen({ ...noted, path: undefined }, 'verifying', context) : noted
  return changed(followUp, after)
}

function recordVerdict(followUp: FollowUp, { verdict, reason }: VerdictRequest, now: Date): FollowUp {
  const text = reason?.trim()
  const entry = { action: 'verdict', by: reviewer, value: verdict, ...(text ? { text } : {}) } as const
  return { ...recorded(followUp, entry, now), verdict, verdictReason: text || undefined }
}

/** A new round: deadlines count from now, and the reviewer will be asked again. Whether the earlier reply was late is kept. */
function reopen(followUp: FollowUp, to: 'verifying' | 'rectifying', context: FollowUpContext): FollowUp {
  const round = withDeadlines(
    {
      ...followUp,
      reopenedAt: context.now.toISOString(),
      extensionWorkingDays: undefined,
      repliedLate: wasRepliedLate(followUp),
      markedOverdueAt: undefined,
      verdict: undefined,
      verdictReason: undefined,
    },
    context,
  )
  return recorded(round, { action: 'reopen', by: system, to, value: round.dueAt }, context.now)
}
