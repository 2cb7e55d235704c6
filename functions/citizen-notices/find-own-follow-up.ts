import type { Citizen } from '../platform/call.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import { readCase } from '../store/read-case.ts'
import type { Table } from '../store/table.ts'

/** The follow-up of a review that the caller gave; what isn't theirs is as if it didn't exist. */
export async function findOwnFollowUp(
  table: Table,
  reviewId: string,
  { subjects }: Citizen,
): Promise<StoredFollowUp | undefined> {
  const found = await readCase(table, reviewId)
  const citizen = found?.review.citizen
  return citizen !== undefined && subjects.includes(citizen) ? found?.followUp : undefined
}
