import { grantCovers } from '@minping/shared/access'
import { flagRoutes, type ProblemCode } from '@minping/shared/api'
import { decideFlag as decide, type Flag, isSameDecision } from '@minping/shared/flag'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { updateFlag } from '../store/flag-entity.ts'
import { readCase } from '../store/read-case.ts'
import { actorOf, flagView } from './view.ts'

/** Problems that the present state explains: it is answered with them. */
const explainedByState: readonly ProblemCode[] = ['VERSION_STALE', 'ACTION_NOT_POSSIBLE', 'DECIDED_BY_YOU']

/**
 * Decides about a flagged review. The same decision sent again after its answer was lost is answered as done; of two at
 * once the second gets what stands.
 */
export const decideFlag: UseCase<'decideFlag'> = async ({ path, body, caller, now }) => {
  const { table, city, configuration } = service()
  const { review, flag } = (await readCase(table, path.reviewId)) ?? {}
  const mayRead = flag && grantCovers(caller.grants, flag.place, flagRoutes.listFlags.who)
  if (!review || !flag || !mayRead) return { problem: 'NOT_FOUND' }
  const actor = actorOf(caller)
  const context = { actor, directory: await city(), configuration: await configuration() }
  const view = (current: Flag) => flagView({ flag: current, review }, context)
  const isDone = (current: Flag) => isSameDecision(current, body, caller.staffId)
  if (isDone(flag)) return { body: view(flag) }

  const result = decide(flag, body, actor, now)
  if ('code' in result) {
    const current = explainedByState.includes(result.code) ? { current: view(flag) } : {}
    return { problem: result.code, field: result.field, ...current }
  }
  const standing = await updateFlag(table, result.flag, flag, now)
  if (!standing) return { body: view(result.flag) }
  return isDone(standing) ? { body: view(standing) } : { problem: 'VERSION_STALE', current: view(standing) }
}
