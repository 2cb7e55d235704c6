import { type ProblemCode, problems, queueRoutes, type ResponseBody } from '@minping/shared/api'
import { type Actor, takeAction } from '@minping/shared/follow-up'
import type { Staff } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tellOfFollowUp } from '../platform/tell-staff.ts'
import { updateFollowUp } from '../store/follow-up-entity.ts'
import type { Table } from '../store/table.ts'
import { actorOf, type FollowUpCase, findCase } from './find-case.ts'
import { findColleague } from './find-colleague.ts'
import { isSameAgain } from './same-action.ts'
import { clockOf, followUpSummary, type ViewContext } from './views.ts'

type Assignment = ResponseBody<'assignFollowUps'>['items'][number]

/**
 * Puts a colleague in charge of several follow-ups. Each is decided by itself, by the version that was seen: the answer
 * says which were assigned and which not and why. Sent again it is answered as done.
 */
export const assignFollowUps: UseCase<'assignFollowUps'> = async ({ body, caller, now }) => {
  const { table, city, configuration } = service()
  const context = { directory: await city(), configuration: await configuration(), now }
  const colleague = await findColleague(table, body.assignee)
  const items = await Promise.all(
    body.cases.map(async ({ followUpId, version }): Promise<Assignment> => {
      const found = await findCase(table, followUpId, caller, queueRoutes.assignFollowUps.who)
      if (!found) return refused(followUpId, 'NOT_FOUND')
      return assign(table, found, { version, assignee: body.assignee }, { caller, colleague, context })
    }),
  )
  return { body: { items } }
}

interface Assigning {
  caller: Staff
  colleague: Actor | undefined
  context: ViewContext
}

async function assign(
  table: Table,
  found: FollowUpCase,
  request: { version: number; assignee: string },
  { caller, colleague, context }: Assigning,
): Promise<Assignment> {
  const { followUp } = found
  const { followUpId } = followUp
  const viewOf = (current: FollowUpCase['followUp']) => followUpSummary({ ...found, followUp: current }, context)
  const isDone = (current: FollowUpCase['followUp']) => isSameAgain(current, 'assign', request, caller.staffId)
  if (isDone(followUp)) return { followUpId, current: viewOf(followUp) }
  const result = takeAction(followUp, 'assign', request, actorOf(caller), { ...clockOf(context), colleague })
  if ('code' in result) return { ...refused(followUpId, result.code), current: viewOf(followUp) }
  const { now } = context
  const telling = await tellOfFollowUp(table, followUp, result.followUp, now)
  const standing = await updateFollowUp(table, result.followUp, followUp.version, now, telling)
  if (!standing || isDone(standing)) return { followUpId, current: viewOf(standing ?? result.followUp) }
  return { ...refused(followUpId, 'VERSION_STALE'), current: viewOf(standing) }
}

function refused(followUpId: string, problem: ProblemCode): Assignment {
  const { zh, en } = problems[problem]
  return { followUpId, problem, zh, en }
}
