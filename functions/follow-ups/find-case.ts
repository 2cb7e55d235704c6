import { grantCovers, type StaffRole } from '@minping/shared/access'
import type { Flag } from '@minping/shared/flag'
import type { Actor } from '@minping/shared/follow-up'
import type { Staff } from '../platform/call.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import { readCase } from '../store/read-case.ts'
import type { StoredReview } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'

/** A follow-up with the review that caused it, and its flag where it is flagged. */
export interface FollowUpCase {
  followUp: StoredFollowUp
  review: StoredReview
  flag?: Flag | undefined
}

/** The case, when the caller holds one of the roles over its place; what isn't theirs is as if it didn't exist. */
export async function findCase(
  table: Table,
  followUpId: string,
  caller: Staff,
  roles: readonly StaffRole[],
): Promise<FollowUpCase | undefined> {
  const { review, followUp, flag } = (await readCase(table, followUpId)) ?? {}
  if (!review || !followUp || !grantCovers(caller.grants, followUp.place, roles)) return undefined
  return { review, followUp, flag }
}

/** The caller as the workflow knows them. */
export function actorOf({ staffId, name, grants, departmentCode }: Staff): Actor {
  return { id: staffId, name, grants, departmentCode }
}
