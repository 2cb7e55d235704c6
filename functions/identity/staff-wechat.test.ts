import type { Problem, Session } from '@minping/shared/api'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { hashBindingCode, newBindingCode } from '../platform/binding-code.ts'
import { openOpenid } from '../platform/openid.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { getStaffAccount, type NewStaffAccount, saveStaffAccount } from '../store/staff-entity.ts'
import { putBindingCode } from '../store/wechat-binding-entity.ts'
import { handler } from './handler.ts'

let service: TestService
let number = 0

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

async function newAccount(staffId: string, more: Partial<NewStaffAccount> = {}): Promise<void> {
  const grants = [{ role: 'handler' as const, scope: 'hall:530702-01' }]
  await saveStaffAccount(service.table, { staffId, name: staffId, grants, passwordHash: 'scrypt$…', ...more })
}

/** A code for an account, as it is shown to its owner. */
async function newCode(staffId: string, minutes = 10): Promise<string> {
  const code = newBindingCode()
  const expiresAt = new Date(Date.now() + minutes * 60_000)
  await putBindingCode(service.table, { codeHash: hashBindingCode(code, service.keys.identity), staffId, expiresAt })
  return code
}

/** Somebody in WeChat, with a new code of wx.login. */
async function signIn(person: string, bindingCode?: string) {
  number += 1
  const body = { code: `${person}-${number}`, ...(bindingCode !== undefined && { bindingCode }) }
  const result = await handler({ routeKey: 'POST /api/sessions/staff/wechat', body: JSON.stringify(body) })
  return { status: result.statusCode, body: JSON.parse(result.body) as Session & Problem }
}

test('who types the code is bound and signed in, and from then on signs in without one', async () => {
  // Prepare
  await newAccount('binds')
  const code = await newCode('binds')

  // Act
  const before = await signIn('wang')
  const bound = await signIn('wang', ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
  const after = await signIn('wang')

  // Assess
  expect(before.body.code).toBe('WECHAT_NOT_BOUND')
  expect([bound.status, bound.body.name]).toEqual([200, 'binds'])
  expect([after.status, after.body.scopes]).toEqual([200, ['hall:530702-01']])
  const { entries } = await readAuditChain(service.table)
  expect(entries.filter(({ subject }) => subject.id === 'binds').map(({ action }) => action)).toEqual(['bind-wechat'])
})

test('the openid is stored encrypted, for messages to this member alone', async () => {
  // Prepare
  await newAccount('sealed')
  await signIn('li', await newCode('sealed'))

  // Act
  const wechat = (await getStaffAccount(service.table, 'sealed'))?.wechat

  // Assess
  if (!wechat) throw new Error('not bound')
  const openid = openOpenid(wechat, 'sealed', service.keys.contact)
  expect(openid).toMatch(/^o/)
  expect(JSON.stringify(wechat)).not.toContain(openid)
  expect(() => openOpenid(wechat, 'another', service.keys.contact)).toThrow('opened')
})

test('of twenty who type one code at once, one is bound', async () => {
  // Prepare
  await newAccount('wanted')
  const code = await newCode('wanted')

  // Act
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => signIn(`person${index}`, code)))

  // Assess
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const { status, body } of answers) {
    if (status !== 200) expect(['BINDING_CODE_WRONG', 'WECHAT_BOUND']).toContain(body.code)
  }
  const { entries } = await readAuditChain(service.table)
  expect(entries.filter(({ subject }) => subject.id === 'wanted')).toHaveLength(1)
})

test('a code is good again for who has used it, and for nobody else', async () => {
  // Prepare
  await newAccount('repeats')
  const code = await newCode('repeats')
  await signIn('zhao', code)

  // Assess
  expect((await signIn('zhao', code)).status).toBe(200)
  expect((await signIn('qian', code)).body.code).toBe('BINDING_CODE_WRONG')
})

test('a code that has run out, or is of an account out of use, binds nobody', async () => {
  // Prepare
  await newAccount('late')
  await newAccount('left', { disabledAt: new Date().toISOString() })

  // Assess
  expect((await signIn('sun', await newCode('late', -1))).body.code).toBe('BINDING_CODE_WRONG')
  expect((await signIn('sun', await newCode('left'))).body.code).toBe('BINDING_CODE_WRONG')
})

test('one person is bound to one account, and one account to one person', async () => {
  // Prepare
  await newAccount('one')
  await newAccount('two')
  await signIn('zhou', await newCode('one'))

  // Assess
  expect((await signIn('zhou', await newCode('two'))).body.code).toBe('WECHAT_BOUND')
  expect((await signIn('wu', await newCode('one'))).body.code).toBe('WECHAT_BOUND')
  expect((await getStaffAccount(service.table, 'two'))?.wechat).toBeUndefined()
})

test('guesses of one person are not more than five, also at the same moment', async () => {
  // Act
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('guesser', newBindingCode())))

  // Assess
  const codes = answers.map(({ body }) => body.code)
  expect(codes.filter((code) => code === 'BINDING_CODE_WRONG')).toHaveLength(5)
  expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(7)
})

test('an account that went out of use is told so', async () => {
  // Prepare
  await newAccount('retired')
  await signIn('zheng', await newCode('retired'))
  const account = await getStaffAccount(service.table, 'retired')
  if (account) await saveStaffAccount(service.table, { ...account, disabledAt: new Date().toISOString() })

  // Assess
  expect((await signIn('zheng')).body.code).toBe('ACCOUNT_DISABLED')
})
