import { followUpRoutes, type ProblemCode } from '@minping/shared/api'
import { followUpTable, takeAction } from '@minping/shared/follow-up'
import { isProposedWithReply, propose } from '@minping/shared/publication'
import { attachToDeed } from '../platform/attach-to-deed.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tellCitizen } from '../platform/tell-citizen.ts'
import { tellOfFollowUp } from '../platform/tell-staff.ts'
import { type StoredFollowUp, updateFollowUp } from '../store/follow-up-entity.ts'
import { proposalWrites } from '../store/publication-entity.ts'
import { exclusionWrite } from '../store/review-entity.ts'
import { actorOf, findCase } from './find-case.ts'
import { findColleague } from './find-colleague.ts'
import { isSameAgain } from './same-action.ts'
import { clockOf, followUpView } from './views.ts'

/** Problems that the present state explains: it is answered with them. */
const explainedByState: readonly ProblemCode[] = [
  'ACTION_NOT_POSSIBLE',
  'VERSION_STALE',
  'VISIT_REQUIRED',
  'EXTENSION_USED',
  'NOT_IN_CHARGE',
  'APPEAL_DECIDED',
]

/**
 * Takes one action of the workflow. The same action sent again after its answer was lost is answered as done; who
 * comes second with another one gets the case as it stands.
 */
export const actOnFollowUp: UseCase<'actOnFollowUp'> = async ({ path, body, caller, now }) => {
  const { table, city, configuration } = service()
  const found = await findCase(table, path.followUpId, caller, followUpRoutes.actOnFollowUp.who)
  if (!found) return { problem: 'NOT_FOUND' }
  const { followUp, review } = found
  const actor = actorOf(caller)
  const context = { directory: await city(), configuration: await configuration(), now }
  const view = (current: StoredFollowUp) => followUpView({ ...found, followUp: current }, actor, context)
  const isDone = (current: StoredFollowUp) => isSameAgain(current, path.action, body, caller.staffId)
  if (isDone(followUp)) return { body: view(followUp) }

  const colleague = followUpTable[path.action].needs.includes('assignee')
    ? await findColleague(table, body.assignee)
    : undefined
  const result = takeAction(followUp, path.action, body, actor, { ...clockOf(context), colleague })
  if ('code' in result) {
    const current = explainedByState.includes(result.code) ? { current: view(followUp) } : {}
    return { problem: result.code, field: result.field, ...current }
  }
  const further = [
    ...(path.action === 'uphold-appeal' ? [exclusionWrite(table, review, now)] : []),
    ...(isFirstReply(followUp, result.followUp) && isProposedWithReply(review)
      ? proposalWrites(table, propose(review, now))
      : []),
    ...(await tellCitizen(table, followUp, result.followUp, review.citizen, now)),
    ...(await tellOfFollowUp(table, followUp, result.followUp, now)),
  ]
  const attaching = await attachToDeed(result.followUp, body.uploads, caller, `follow-up:${path.followUpId}`, now)
  if ('problem' in attaching) return attaching
  const writes = [...further, ...attaching.writes]
  const standing = await updateFollowUp(table, attaching.after, followUp.version, now, writes)
  if (!standing) return { body: view(attaching.after) }
  return isDone(standing) ? { body: view(standing) } : { problem: 'VERSION_STALE', current: view(standing) }
}

/** Only the first reply proposes the words: what was decided on them stands through a reopening. */
function isFirstReply(before: StoredFollowUp, after: StoredFollowUp): boolean {
  return before.repliedAt === undefined && after.repliedAt !== undefined
}
