import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { StoreContended } from './errors.ts'
import { getStaffAccount, listStaffInScope, type NewStaffAccount, saveStaffAccount } from './staff-entity.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const handlerIn = (staffId: string, ...scopes: string[]): NewStaffAccount => ({
  staffId,
  name: `${staffId} 岗`,
  grants: scopes.map((scope) => ({ role: 'handler' as const, scope })),
  passwordHash: 'scrypt$…',
})

test('an account comes back as it was saved', async () => {
  // Prepare
  const account = { ...handlerIn('whole', 'hall:530702-01'), departmentCode: '530702-government-services' }

  // Act
  await saveStaffAccount(service.table, account)

  // Assess
  expect(await getStaffAccount(service.table, 'whole')).toEqual({ ...account, version: 1 })
  expect(await getStaffAccount(service.table, 'nobody')).toBeUndefined()
})

test('a scope lists who holds a grant for it, without their passwords, and forgets who lost it', async () => {
  // Prepare
  await saveStaffAccount(service.table, handlerIn('stays', 'hall:530721-01'))
  await saveStaffAccount(service.table, handlerIn('moves', 'hall:530721-01', 'department:530721-x'))
  const before = await listStaffInScope(service.table, 'hall:530721-01')

  // Act
  await saveStaffAccount(service.table, handlerIn('moves', 'department:530721-x', 'hall:530722-01'))

  // Assess
  const staffIds = async (scope: string) => (await listStaffInScope(service.table, scope)).map((one) => one.staffId)
  expect(before.map((one) => one.staffId)).toEqual(['moves', 'stays'])
  expect(JSON.stringify(before)).not.toContain('scrypt')
  expect(await staffIds('hall:530721-01')).toEqual(['stays'])
  expect(await staffIds('hall:530722-01')).toEqual(['moves'])
  expect(await staffIds('department:530721-x')).toEqual(['moves'])
  expect(await staffIds('hall:530799-01')).toEqual([])
})

test('of many who save one account at once, the lists agree with the one that stands', async () => {
  // Prepare
  const scopes = Array.from({ length: 10 }, (_, index) => `hall:53072${index}-09`)

  // Act
  const saved = await Promise.allSettled(
    scopes.map((scope) => saveStaffAccount(service.table, handlerIn('wanted', scope))),
  )

  // Assess
  const standing = await getStaffAccount(service.table, 'wanted')
  const listed = await Promise.all(scopes.map((scope) => listStaffInScope(service.table, scope)))
  expect(listed.flat()).toHaveLength(1)
  expect(listed.flat()[0]?.grants).toEqual(standing?.grants)
  for (const one of saved) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(StoreContended)
})
