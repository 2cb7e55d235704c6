import { grantCovers } from '@minping/shared/access'
import { followUpRoutes } from '@minping/shared/api'
import { codeOfPlace, formatScope, type Place, type ScopeKind } from '@minping/shared/directory'
import { followUpTable, mayBeAssigned, mayTakeOver } from '@minping/shared/follow-up'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listStaffInScope, type StaffMember } from '../store/staff-entity.ts'
import { actorOf, findCase } from './find-case.ts'

/** Scopes that somebody who works on cases belongs to. */
const workplaceKinds: readonly ScopeKind[] = ['hall', 'department', 'region', 'city']

/** Who a follow-up can be assigned to by a manager; for who only handles cases, who can take it over. */
export const listColleagues: UseCase<'listColleagues'> = async ({ path, caller }) => {
  const { table } = service()
  const found = await findCase(table, path.followUpId, caller, followUpRoutes.listColleagues.who)
  if (!found) return { problem: 'NOT_FOUND' }
  const { followUp } = found
  const perScope = await Promise.all(workplacesOf(followUp.place).map((scope) => listStaffInScope(table, scope)))
  const staff = new Map<string, StaffMember>(perScope.flat().map((member) => [member.staffId, member]))
  const assigns = grantCovers(caller.grants, followUp.place, followUpTable.assign.roles)
  const mayTake = (member: StaffMember) => {
    const colleague = actorOf({ kind: 'staff', ...member })
    return assigns ? mayBeAssigned(colleague, followUp) : mayTakeOver(colleague, actorOf(caller), followUp)
  }
  const items = [...staff.values()]
    .filter(mayTake)
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
