import type { FollowUpView } from '@minping/shared/api'
import type { FollowUpAction } from '@minping/shared/follow-up'

type Facts = Pick<FollowUpView, 'actions' | 'visits' | 'history'>

/** What usually comes next, first one first. Deciding an appeal has no usual side. */
const order: readonly FollowUpAction[] = [
  'accept',
  'visit',
  'rectify',
  'grant-extension',
  'submit',
  'approve',
  'close',
  'reject-appeal',
  'uphold-appeal',
  'return',
  'supervise',
  'request-extension',
  'refuse-extension',
  'assign',
  'hand-over',
  'appeal',
]

/** The action that takes the case on, among those that are possible now. */
export function mainAction(followUp: Facts): FollowUpAction | undefined {
  const visited = followUp.visits > 0 || followUp.history.some(({ outcome }) => outcome === 'noContact')
  const next = visited ? order.filter((action) => action !== 'visit') : order
  return [...next, 'visit' as const].find((action) => followUp.actions.includes(action))
}
