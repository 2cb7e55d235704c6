import { grantCovers } from '../access/grant-covers.ts'
import type { ProblemCode } from '../api/problems.ts'
import { changed, recorded } from '../case/record.ts'
import { type Actor, isReviewed } from './actor.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpTable } from './table.ts'
import type { FollowUpResult } from './take-action.ts'

/** Whether somebody may see the reviewer's phone number now. */
export function mayRevealContact(followUp: FollowUp, actor: Actor): boolean {
  return refusalOfReveal(followUp, actor) === undefined
}

/** Records that somebody is shown the phone number, and why. The number itself is kept elsewhere. */
export function revealContact(followUp: FollowUp, reason: string, actor: Actor, now: Date): FollowUpResult {
  const refusal = refusalOfReveal(followUp, actor)
  if (refusal) return { code: refusal }
  const text = reason.trim()
  if (!text) return { code: 'FIELD_INVALID', field: 'reason' }
  const by = { kind: 'staff', id: actor.id, name: actor.name } as const
  return { followUp: changed(followUp, recorded(followUp, { action: 'reveal-contact', by, text }, now)) }
}

/** Nobody is called about what has ended. */
function isOver({ state }: FollowUp): boolean {
  return state === 'closed' || state === 'excluded'
}

function refusalOfReveal(followUp: FollowUp, actor: Actor): ProblemCode | undefined {
  if (!grantCovers(actor.grants, followUp.place, followUpTable.visit.roles)) return 'FORBIDDEN'
  if (isReviewed(actor, followUp)) return 'OWN_CASE'
  if (!followUp.hasContact) return 'NOT_FOUND'
  return isOver(followUp) ? 'ACTION_NOT_POSSIBLE' : undefined
}
