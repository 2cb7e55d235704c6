import { followUpRoutes } from '@minping/shared/api'
import { codeOfPlace, formatScope, type Place, type ScopeKind } from '@minping/shared/directory'
import { mayBeAssigned } from '@minping/shared/follow-up'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listStaffInScope, type StaffMember } from '../store/staff-entity.ts'
import { findCase } from './find-case.ts'

/** Scopes that somebody who works on cases belongs to. */
const workplaceKinds: readonly ScopeKind[] = ['hall', 'department', 'region', 'city']

/** Who a follow-up can be assigned to. */
export const listColleagues: UseCase<'listColleagues'> = async ({ path, caller }) => {
  const { table } = service()
  const found = await findCase(table, path.followUpId, caller, followUpRoutes.listColleagues.who)
  if (!found) return { problem: 'NOT_FOUND' }
  const { followUp } = found
  const perScope = await Promise.all(workplacesOf(followUp.place).map((scope) => listStaffInScope(table, scope)))
  const staff = new Map<string, StaffMember>(perScope.flat().map((member) => [member.staffId, member]))
  const items = [...staff.values()]
    .filter((member) => mayBeAssigned(member, followUp))
    .map(({ staffId, name }) => ({ staffId, name }))
    .sort((one, other) => (one.staffId < other.staffId ? -1 : 1))
  return { body: { items } }
}

function workplacesOf(place: Place): string[] {
  return workplaceKinds.flatMap((kind) => {
    const code = codeOfPlace(place, kind)
    return code === undefined ? [] : formatScope({ kind, code })
  })
}
