import type { Actor } from '@minping/shared/case'
import { codeOfPlace, formatScope, type Place, type ScopeKind } from '@minping/shared/directory'
import { listStaffInScope } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'

/** Scopes that somebody who works on cases, or watches over them, belongs to. */
const workplaceKinds: readonly ScopeKind[] = ['hall', 'department', 'region', 'city']

/** Who works at a place or around it, whatever they do there; each scope is read once. */
export function staffAround(table: Table): (place: Partial<Place>) => Promise<Actor[]> {
  const perScope = new Map<string, Promise<Actor[]>>()

  async function readScope(scope: string): Promise<Actor[]> {
    const members = await listStaffInScope(table, scope)
    return members.map(({ staffId, ...member }) => ({ id: staffId, ...member }))
  }
  function inScope(scope: string): Promise<Actor[]> {
    const known = perScope.get(scope) ?? readScope(scope)
    perScope.set(scope, known)
    return known
  }
  return async (place) => {
    const members = await Promise.all(workplacesOf(place).map(inScope))
    return [...new Map(members.flat().map((member) => [member.id, member])).values()]
  }
}

function workplacesOf(place: Partial<Place>): string[] {
  return workplaceKinds.flatMap((kind) => {
    const code = codeOfPlace(place, kind)
    return code === undefined ? [] : formatScope({ kind, code })
  })
}
