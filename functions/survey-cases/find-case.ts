import { grantCovers, type StaffRole } from '@minping/shared/access'
import type { Actor } from '@minping/shared/case'
import type { Staff } from '../platform/call.ts'
import { getSurveyCase, type StoredSurveyCase } from '../store/survey-case-entity.ts'
import type { Table } from '../store/table.ts'

/** The case, when the caller holds one of the roles over its place; what isn't theirs is as if it didn't exist. */
export async function findCase(
  table: Table,
  caseId: string,
  caller: Staff,
  roles: readonly StaffRole[],
): Promise<StoredSurveyCase | undefined> {
  const surveyCase = await getSurveyCase(table, caseId)
  return surveyCase && grantCovers(caller.grants, surveyCase.place, roles) ? surveyCase : undefined
}

/** The caller as the workflow knows them. */
export function actorOf({ staffId, name, grants, departmentCode }: Staff): Actor {
  return { id: staffId, name, grants, departmentCode }
}
