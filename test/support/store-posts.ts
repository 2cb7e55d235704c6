import { saveStaffAccount } from '../../functions/store/staff-entity.ts'
import type { Table } from '../../functions/store/table.ts'
import { city } from '../../seeds/lijiang/index.ts'

/** Makes the accounts of the city's posts, which nobody can sign in to. */
export async function storePosts(table: Table): Promise<void> {
  for (const { account, name, grants, departmentCode } of city.posts) {
    await saveStaffAccount(table, { staffId: account, name, grants, departmentCode, passwordHash: 'none' })
  }
}
