import type { FollowUpView } from '@minping/shared/api'
import type { FollowUpAction } from '@minping/shared/follow-up'

/** By when something is due that an action leads to. */
export interface ActionDeadline {
  due: 'visit' | 'reply'
  at: string
}

type Facts = Pick<FollowUpView, 'visitDueAt' | 'dueAt' | 'nextDueAt'>

/** Which deadline an action has to keep; none where choosing it sets the deadline, or nothing is waited for any more. */
export function actionDeadline(action: FollowUpAction, followUp: Facts): ActionDeadline | undefined {
  const { visitDueAt, dueAt, nextDueAt } = followUp
  if (nextDueAt === undefined) return undefined
  switch (action) {
    case 'accept':
    case 'visit':
      return nextDueAt === visitDueAt ? { due: 'visit', at: visitDueAt } : { due: 'reply', at: dueAt }
    case 'submit':
    case 'approve':
    case 'return':
    case 'request-extension':
    case 'grant-extension':
    case 'refuse-extension':
    case 'hand-over':
    case 'assign':
    case 'reject-appeal':
      return { due: 'reply', at: dueAt }
    default:
      return undefined
  }
}
