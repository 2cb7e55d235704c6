import { isBad } from '../review/level.ts'
import type { Judgement } from '../review/review.ts'
import { type FollowUpContext, hasPassed, withDeadlines } from './deadline.ts'
import type { FollowUp } from './follow-up.ts'
import { changed, recorded, reviewer, system } from './record.ts'
import type { Verdict } from './state.ts'
import type { FollowUpResult } from './take-action.ts'

/** The reviewer's answer to "does the rectification satisfy you?". */
export interface VerdictRequest {
  verdict: Verdict
  reason?: string | undefined
}

/**
 * Records the reviewer's verdict on the reply. The first 不满意 on a reply reopens the case, once: it is rectified
 * anew, under a new deadline, and the reviewer is asked again. Refused with NOT_YET_REPLIED or ALREADY_JUDGED.
 */
export function giveVerdict(followUp: FollowUp, request: VerdictRequest, context: FollowUpContext): FollowUpResult {
  if (followUp.state !== 'replied' && followUp.state !== 'closed') return { code: 'NOT_YET_REPLIED' }
  if (followUp.verdict !== undefined) return { code: 'ALREADY_JUDGED' }
  const judged = recordVerdict(followUp, request, context.now)
  const reopens = request.verdict === 'dissatisfied' && followUp.state === 'replied' && followUp.reopened === 0
  const after = reopens ? { ...reopen(judged, 'rectifying', context), reopened: 1 } : judged
  return { followUp: changed(followUp, after) }
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
  const lastReply = followUp.repliedAgainAt ?? followUp.repliedAt
  const late = lastReply !== undefined && hasPassed(followUp.dueAt, new Date(lastReply))
  const round = withDeadlines(
    {
      ...followUp,
      reopenedAt: context.now.toISOString(),
      extensionWorkingDays: undefined,
      repliedLate: followUp.repliedLate === true || late,
      markedOverdueAt: undefined,
      verdict: undefined,
      verdictReason: undefined,
    },
    context,
  )
  return recorded(round, { action: 'reopen', by: system, to, value: round.dueAt }, context.now)
}
