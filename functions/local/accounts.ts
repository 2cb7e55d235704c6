import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { city, type StaffPost } from '../../seeds/lijiang/index.ts'
import { placeOfGrants } from '../../shared/access/index.ts'
import { createStaff, type Making, type NewStaff } from '../identity/create-staff.ts'
import { buildCityDirectory } from '../platform/city-directory.ts'
import { hashPassword } from '../platform/password.ts'
import { passwordOf } from '../platform/temporary-password.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import type { Table } from '../store/table.ts'

/** A demonstration account of the local stage. The password is known here only because this file made it. */
export interface DemoAccount extends StaffPost {
  password: string
}

/** Makes an account with a random password of its own for every post; an account that stands gets a new password. */
export async function makeAccounts<Post extends NewStaff>(
  table: Table,
  posts: readonly Post[],
  making: Pick<Making, 'isPasswordTemporary' | 'now'>,
): Promise<(Post & { password: string })[]> {
  const { cityCode, placeOfScope } = buildCityDirectory(city)
  return Promise.all(
    posts.map(async (post) => {
      const password = randomPassword()
      const place = placeOfGrants(post.grants, cityCode, placeOfScope)
      await createStaff(table, post, { ...making, password, place })
      return { ...post, password }
    }),
  )
}

/** The same with one password for all: a hash takes a quarter of a second, which tests can't spend twenty times. */
export async function makeTestAccounts(table: Table, posts: readonly StaffPost[]): Promise<DemoAccount[]> {
  testPassword ??= hashedPassword()
  const { password, hash } = await testPassword
  await Promise.all(
    posts.map(({ account: staffId, name, grants, departmentCode }) =>
      saveStaffAccount(table, { staffId, name, grants, departmentCode, passwordHash: hash }),
    ),
  )
  return posts.map((post) => ({ ...post, password }))
}

let testPassword: Promise<{ password: string; hash: string }> | undefined

async function hashedPassword(): Promise<{ password: string; hash: string }> {
  const password = randomPassword()
  return { password, hash: await hashPassword(password) }
}

function randomPassword(): string {
  return passwordOf(randomBytes(64))
}

/** Writes down the passwords of this machine's accounts, readable by their owner alone. */
export function keepAccounts(file: string, accounts: readonly DemoAccount[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
}

/** The accounts made at an earlier start; none when there are none. */
export function readAccounts(file: string): DemoAccount[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]
  } catch {
    return []
  }
}
