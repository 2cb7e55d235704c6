import { grantCovers } from '@minping/shared/access'
import { type ProblemCode, surveyCaseRoutes } from '@minping/shared/api'
import { takeSurveyCaseAction } from '@minping/shared/survey-case'
import { attachToDeed } from '../platform/attach-to-deed.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tellOfSurveyCase } from '../platform/tell-staff.ts'
import { findActiveStaff } from '../store/staff-entity.ts'
import { getSurveyCase, type StoredSurveyCase, updateSurveyCase } from '../store/survey-case-entity.ts'
import { caseContext, workflowContext } from './case-context.ts'
import { actorOf } from './find-case.ts'
import { isSameAgain } from './same-action.ts'
import { viewCase } from './view-case.ts'

/** Problems that the present state explains: it is answered with them. */
const explainedByState: readonly ProblemCode[] = [
  'ACTION_NOT_POSSIBLE',
  'VERSION_STALE',
  'VISIT_REQUIRED',
  'EXTENSION_USED',
]

/**
 * Takes one action of the workflow. The same action sent again after its answer was lost is answered as done, also by
 * who passed the case on and doesn't see it any more; who comes second with another one gets the case as it stands.
 */
export const actOnSurveyCase: UseCase<'actOnSurveyCase'> = async ({ path, body, caller, now }) => {
  const { table } = service()
  const context = await caseContext(now)
  const surveyCase = await getSurveyCase(table, path.caseId)
  if (!surveyCase) return { problem: 'NOT_FOUND' }
  const isDone = (current: StoredSurveyCase) => isSameAgain(current, path.action, body, caller.staffId)
  const view = (current: StoredSurveyCase) => viewCase(current, caller, context)
  const isTheirs = (current: StoredSurveyCase) =>
    grantCovers(caller.grants, current.place, surveyCaseRoutes.actOnSurveyCase.who)
  if (isDone(surveyCase)) return { body: await view(surveyCase) }
  if (!isTheirs(surveyCase)) return { problem: 'NOT_FOUND' }

  const colleague = path.action === 'assign' ? await findColleague(body.assignee) : undefined
  const workflow = { ...workflowContext(surveyCase, context), colleague }
  const result = takeSurveyCaseAction(surveyCase, path.action, body, actorOf(caller), workflow)
  if ('code' in result) {
    const current = explainedByState.includes(result.code) ? { current: await view(surveyCase) } : {}
    return { problem: result.code, field: result.field, ...current }
  }
  const attaching = await attachToDeed(result.surveyCase, body.uploads, caller, `survey-case:${path.caseId}`, now)
  if ('problem' in attaching) return attaching
  const notices = await tellOfSurveyCase(table, surveyCase, attaching.after, now)
  const writes = [...notices, ...attaching.writes]
  const standing = await updateSurveyCase(table, attaching.after, surveyCase.version, now, writes)
  if (!standing) return { body: await view(attaching.after) }
  if (isDone(standing)) return { body: await view(standing) }
  return isTheirs(standing) ? { problem: 'VERSION_STALE', current: await view(standing) } : { problem: 'NOT_FOUND' }

  async function findColleague(staffId: string | undefined) {
    const account = staffId === undefined ? undefined : await findActiveStaff(table, staffId)
    return account && actorOf({ kind: 'staff', ...account })
  }
}
