import { postOf, send } from '../../test/support/call-use-case.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { createStaff } from '../identity/create-staff.ts'
import { verifyPassword } from '../platform/password.ts'
import { readSession } from '../platform/session.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { putSignedIn } from '../store/signed-in-entity.ts'
import { getStaffAccount } from '../store/staff-entity.ts'
import { handler } from './handler.ts'

let service: TestService

const caller = postOf('gucheng-manager')
const temporary = { ...caller, isPasswordTemporary: true as const }
const first = 'zk7q-4mwx-9bnt'

beforeAll(async () => {
  service = await startTestService()
  const { staffId: account, name, grants } = caller
  const making = { password: first, isPasswordTemporary: true as const, place: { cityCode: '530700' }, now: new Date() }
  await createStaff(service.table, { account, name, grants }, making)
})
afterAll(() => service.stop())

const change = (password: string, newPassword: string) =>
  send(handler, 'changeMyPassword', { caller: temporary, body: { password, newPassword } })

test('with a temporary password only the own account and its password are open', async () => {
  // Act
  const code = await send(handler, 'makeBindingCode', { caller: temporary, body: {} })
  const mine = await send(handler, 'getMyAccount', { caller: temporary })

  // Assess
  expect([code.status, code.body.code]).toEqual([403, 'PASSWORD_TEMPORARY'])
  expect(mine.body).toMatchObject({ staffId: 'gucheng-manager', isPasswordTemporary: true })
})

test.each([
  [first, 'short', 'PASSWORD_TOO_SHORT', 'newPassword'],
  [first, 'gucheng-manager1', 'PASSWORD_TOO_COMMON', 'newPassword'],
  [first, first, 'PASSWORD_UNCHANGED', 'newPassword'],
  ['not the present one', '玉龙雪山脚下的一棵老松树', 'PASSWORD_WRONG', 'password'],
])('of %s to %s it is not changed: %s', async (present, next, code, field) => {
  expect((await change(present, next)).body).toMatchObject({ code, field })
})

test('a password of the own choice ends every session but the new one, and is recorded', async () => {
  // Act
  const { status, body } = await change(first, '玉龙雪山脚下的一棵老松树')

  // Assess
  expect(status).toBe(200)
  expect(body.isPasswordTemporary).toBeUndefined()
  const account = await getStaffAccount(service.table, caller.staffId)
  expect(account?.isPasswordTemporary).toBeUndefined()
  expect(await verifyPassword('玉龙雪山脚下的一棵老松树', account?.passwordHash ?? '')).toBe(true)
  expect(readSession(body.token, service.keys.session, new Date())).toMatchObject({ account: 'gucheng-manager' })
  const { entries } = await readAuditChain(service.table)
  expect(entries.at(-1)).toMatchObject({ action: 'change-password', by: { kind: 'staff', id: caller.staffId } })
})

test('guessing at the present password locks the account, which is recorded once', async () => {
  // Act
  const answers = []
  for (let number = 1; number <= 7; number += 1) answers.push((await change(`guess ${number}`, first)).body.code)

  // Assess
  expect(answers).toEqual([...Array(5).fill('PASSWORD_WRONG'), 'ACCOUNT_LOCKED', 'ACCOUNT_LOCKED'])
  const { entries } = await readAuditChain(service.table)
  expect(entries.filter(({ action }) => action === 'lock')).toHaveLength(1)
})

test('the last ten sign-ins are shown, newest first', async () => {
  // Prepare
  for (let minute = 0; minute < 12; minute += 1) {
    await putSignedIn(service.table, caller.staffId, 'password', new Date(Date.UTC(2026, 10, 26, 1, minute)))
  }

  // Act
  const { body } = await send(handler, 'getMyAccount', { caller })

  // Assess
  expect(body.signedIn).toHaveLength(10)
  expect(body.signedIn[0]).toEqual({ at: '2026-11-26T09:11:00+08:00', by: 'password' })
})
