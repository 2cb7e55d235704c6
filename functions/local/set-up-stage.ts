import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { city } from '../../seeds/lijiang/index.ts'
import { staffRoles } from '../../shared/access/index.ts'
import type { NewStaff } from '../identity/create-staff.ts'
import { recordInAudit } from '../store/audit-entity.ts'
import { openTable } from '../store/table.ts'
import { makeAccounts } from './accounts.ts'
import { loadCity } from './seeding/load-city.ts'

const usage = 'AWS_REGION=… npm run set-up -- --table NAME [--staff FILE]'

const staffFile = z.array(
  z.strictObject({
    account: z.string(),
    name: z.string(),
    grants: z.array(z.strictObject({ role: z.enum(staffRoles), scope: z.string() })).min(1),
    departmentCode: z.string().optional(),
  }),
)

/** Fills a deployed table with the city, and makes the accounts that a file lists. Passwords are printed once. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { table: { type: 'string' }, staff: { type: 'string' } } })
  if (!values.table) throw new TypeError(usage)
  const staff = values.staff ? readStaff(values.staff) : []
  const table = openTable(values.table)
  const now = new Date()
  await loadCity(table, city, now)
  const subject = { kind: 'city', id: city.cityCode } as const
  const place = { cityCode: city.cityCode }
  await recordInAudit(table, { by: { kind: 'operator' }, action: 'set-up', subject, place }, now)
  console.log(`${city.englishName} is in ${values.table}.`)
  const accounts = await makeAccounts(table, staff, { isPasswordTemporary: true, now })
  for (const { account, password } of accounts) console.log(`${account.padEnd(24)} ${password}`)
}

function readStaff(file: string): NewStaff[] {
  const result = staffFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new TypeError(`${file}:\n${z.prettifyError(result.error)}`)
  return result.data
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
