import { createSecretKey } from 'node:crypto'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { service } from '../platform/service.ts'
import { openCitizenSession, openSessionOfAccount } from '../platform/session.ts'
import { forgettingWrites, unheardMilliseconds } from '../store/forgotten-entity.ts'
import { getStaffAccount, type StaffAccount, saveStaffAccount } from '../store/staff-entity.ts'
import { writeTogether } from '../store/transaction.ts'
import { handler } from './authorizer.ts'
import { createStaff } from './create-staff.ts'

let started: TestService
let account: StaffAccount

const manager = {
  account: 'gucheng-manager',
  name: '古城区大厅管理员',
  grants: [{ role: 'hallManager' as const, scope: 'hall:530702-01' }],
  departmentCode: '530702-government-services',
}

const made = (password: string) => ({ password, place: { cityCode: '530700' }, now: new Date() })

beforeAll(async () => {
  started = await startTestService()
  await createStaff(started.table, manager, made('the first password'))
  const stored = await getStaffAccount(started.table, manager.account)
  if (!stored) throw new Error('the account was not stored')
  account = stored
})
afterAll(() => started.stop())
afterEach(() => jest.restoreAllMocks())

async function authorize(authorization?: string) {
  const { isAuthorized, context } = await handler({ headers: { ...(authorization && { authorization }) } })
  expect(isAuthorized).toBe(true)
  expect(Object.values(context).every((value) => typeof value === 'string')).toBe(true)
  return context.caller ? { caller: JSON.parse(context.caller) } : context
}

const citizenToken = async (now = new Date()) =>
  openCitizenSession(['device:a', 'wechat:b'], started.keys.session, now).token
const staffToken = async () => openSessionOfAccount(account, started.keys.session, new Date()).token

test('a citizen is who the session says, without a call of their own to the store', async () => {
  // Prepare
  await authorize(`Bearer ${await citizenToken()}`)
  const send = jest.spyOn(service().table.client, 'send')

  // Act
  const found = await authorize(`Bearer ${await citizenToken()}`)

  // Assess
  expect(found).toEqual({ caller: { kind: 'citizen', subjects: ['device:a', 'wechat:b'] } })
  expect(send).not.toHaveBeenCalled()
})

test('a citizen who was forgotten is let in by no session that was opened before', async () => {
  // Prepare
  const before = await citizenToken()
  const requestedAt = new Date(Date.now() + 1_000).toISOString()
  const forgetting = { subject: 'wechat:b', words: 'keep', requestedAt } as const
  await writeTogether(started.table, forgettingWrites(started.table, forgetting))
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + unheardMilliseconds)

  // Act
  const found = [
    await authorize(`Bearer ${before}`),
    await authorize(`Bearer ${await citizenToken(new Date(Date.parse(requestedAt) + 1_000))}`),
  ]

  // Assess
  const caller = { kind: 'citizen', subjects: ['device:a', 'wechat:b'] }
  expect(found).toEqual([{ problem: 'SESSION_EXPIRED' }, { caller }])
})

test('staff are who the account is now', async () => {
  // Act
  const found = await authorize(`bearer ${await staffToken()}`)

  // Assess
  expect(found).toEqual({
    caller: {
      kind: 'staff',
      staffId: 'gucheng-manager',
      name: manager.name,
      grants: manager.grants,
      departmentCode: manager.departmentCode,
    },
  })
})

test('a right that is taken away is gone at the next request', async () => {
  // Prepare
  const authorization = `Bearer ${await staffToken()}`
  await authorize(authorization)

  // Act
  await saveStaffAccount(started.table, { ...account, grants: [{ role: 'auditor', scope: 'region:530702' }] })
  const fewer = await authorize(authorization)
  await saveStaffAccount(started.table, { ...account, grants: [] })
  const none = await authorize(authorization)
  await saveStaffAccount(started.table, account)

  // Assess
  expect(fewer).toMatchObject({ caller: { grants: [{ role: 'auditor', scope: 'region:530702' }] } })
  expect(none).toMatchObject({ caller: { grants: [] } })
})

test('a new password ends the sessions of the old one', async () => {
  // Prepare
  await createStaff(started.table, { ...manager, account: 'changed' }, made('the first password'))
  const before = await getStaffAccount(started.table, 'changed')
  const { token } = openSessionOfAccount(before ?? account, started.keys.session, new Date())
  const first = await authorize(`Bearer ${token}`)

  // Act
  await createStaff(started.table, { ...manager, account: 'changed' }, made('the second password'))
  const second = await authorize(`Bearer ${token}`)

  // Assess
  expect(first).toHaveProperty('caller')
  expect(second).toEqual({ problem: 'SESSION_EXPIRED' })
})

test.each([
  ['nothing', async () => undefined, 'NOT_SIGNED_IN'],
  ['another scheme', async () => 'Basic YTpi', 'NOT_SIGNED_IN'],
  ['no token', async () => 'Bearer ', 'NOT_SIGNED_IN'],
  ['a token that is none', async () => 'Bearer abc.def.ghi', 'NOT_SIGNED_IN'],
  ['a session of another city', async () => `Bearer ${await tokenOfAnotherCity()}`, 'NOT_SIGNED_IN'],
  ['a session that has ended', async () => `Bearer ${await citizenToken(new Date('2026-01-01'))}`, 'SESSION_EXPIRED'],
  ['a session of an account that is gone', async () => `Bearer ${await tokenOfNobody()}`, 'NOT_SIGNED_IN'],
])('who brings %s is let through to be told so', async (_, authorization, problem) => {
  // Act
  const found = await authorize(await authorization())

  // Assess
  expect(found).toEqual({ problem })
})

test('when the store cannot be asked, that is told; another fault is thrown', async () => {
  // Prepare
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const authorization = `Bearer ${await staffToken()}`
  const send = jest.spyOn(service().table.client, 'send')

  // Act
  send.mockRejectedValueOnce(Object.assign(new Error('away'), { name: 'TimeoutError' }) as never)
  const found = await authorize(authorization)
  send.mockRejectedValueOnce(new TypeError('broken') as never)
  const broken = authorize(authorization)

  // Assess
  expect(found).toEqual({ problem: 'STORE_UNAVAILABLE' })
  await expect(broken).rejects.toThrow('broken')
})

async function tokenOfAnotherCity(): Promise<string> {
  const key = createSecretKey(Buffer.from('the session secret of another city, as long as ours'))
  return openCitizenSession(['device:a'], key, new Date()).token
}

async function tokenOfNobody(): Promise<string> {
  const nobody = { staffId: 'nobody', passwordHash: 'x' }
  return openSessionOfAccount(nobody, started.keys.session, new Date()).token
}
