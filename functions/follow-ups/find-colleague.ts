import type { Actor } from '@minping/shared/follow-up'
import { findActiveStaff } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'
import { actorOf } from './find-case.ts'

/** The colleague whom a request names; undefined when there is none of that id. */
export async function findColleague(table: Table, staffId: string | undefined): Promise<Actor | undefined> {
  const account = staffId === undefined ? undefined : await findActiveStaff(table, staffId)
  return account && actorOf({ kind: 'staff', ...account })
}
