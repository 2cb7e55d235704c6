import type { Citizen } from '../platform/call.ts'
import { type Case, readCase } from '../store/read-case.ts'
import type { Table } from '../store/table.ts'

/** The review with its follow-up, when the caller gave it; what isn't theirs is as if it didn't exist. */
export async function findOwnCase(table: Table, reviewId: string, caller: Citizen): Promise<Case | undefined> {
  const found = await readCase(table, reviewId)
  const citizen = found?.review.citizen
  return citizen !== undefined && caller.subjects.includes(citizen) ? found : undefined
}
