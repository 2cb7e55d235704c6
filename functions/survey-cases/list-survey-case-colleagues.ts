import { surveyCaseRoutes } from '@minping/shared/api'
import { codeOfPlace, formatScope, type ScopeKind } from '@minping/shared/directory'
import { mayHandle, type SurveyCase } from '@minping/shared/survey-case'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listStaffInScope, type StaffMember } from '../store/staff-entity.ts'
import { findCase } from './find-case.ts'

/** Scopes that somebody who works on cases belongs to. */
const workplaceKinds: readonly ScopeKind[] = ['department', 'region', 'city']

/** Who a case can be assigned to. */
export const listSurveyCaseColleagues: UseCase<'listSurveyCaseColleagues'> = async ({ path, caller }) => {
  const { table } = service()
  const surveyCase = await findCase(table, path.caseId, caller, surveyCaseRoutes.listSurveyCaseColleagues.who)
  if (!surveyCase) return { problem: 'NOT_FOUND' }
  const perScope = await Promise.all(workplacesOf(surveyCase).map((scope) => listStaffInScope(table, scope)))
  const staff = new Map<string, StaffMember>(perScope.flat().map((member) => [member.staffId, member]))
  const items = [...staff.values()]
    .filter((member) => mayHandle(member, surveyCase))
    .map(({ staffId, name }) => ({ staffId, name }))
    .sort((one, other) => (one.staffId < other.staffId ? -1 : 1))
  return { body: { items } }
}

function workplacesOf({ place }: SurveyCase): string[] {
  return workplaceKinds.flatMap((kind) => {
    const code = codeOfPlace(place, kind)
    return code === undefined ? [] : formatScope({ kind, code })
  })
}
