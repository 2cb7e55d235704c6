import { isLastDeed } from '@minping/shared/case'
import {
  type FollowUp,
  type FollowUpAction,
  type FollowUpEvent,
  type FollowUpNeed,
  type FollowUpRequest,
  followUpTable,
} from '@minping/shared/follow-up'

/**
 * Whether a request is the very deed that brought the follow-up from the version that it names to the present one:
 * the same person, action and content. Then its answer was lost and it is sent again.
 */
export function isSameAgain(
  followUp: FollowUp,
  action: FollowUpAction,
  request: FollowUpRequest,
  staffId: string,
): boolean {
  const last = followUp.history.at(-1)
  if (!last || !isLastDeed(followUp, action, request, staffId)) return false
  const soughtAlike = last.channel === undefined || last.channel === request.channel
  return soughtAlike && followUpTable[action].needs.every((need) => brought(need, request) === kept(need, last))
}

function brought(need: FollowUpNeed, request: FollowUpRequest): unknown {
  return need === 'text' ? undefined : request[need]
}

/** What the history keeps of what an action brought; the text is compared apart. */
function kept(need: FollowUpNeed, event: FollowUpEvent): unknown {
  switch (need) {
    case 'text':
      return undefined
    case 'outcome':
      return event.outcome
    case 'path':
      return event.path
    case 'assignee':
      return event.assignee?.id
    case 'workingDays':
      return event.workingDays
  }
}
