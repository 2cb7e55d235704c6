import type { Problem, Session } from '@minping/shared/api'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { standInOpenid } from '../local/stand-ins/wechat.ts'
import { openOpenidOfCitizen } from '../platform/openid.ts'
import { service } from '../platform/service.ts'
import { readSession } from '../platform/session.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import { createStaff } from './create-staff.ts'
import { handler } from './handler.ts'

let started: TestService
const made = (password: string) => ({ password, place: { cityCode: '530700' }, now: new Date() })

beforeAll(async () => {
  started = await startTestService()
  await createStaff(started.table, gucheng, made('the right password'))
})
afterAll(() => started.stop())
afterEach(() => jest.restoreAllMocks())

const gucheng = {
  account: 'Gucheng-Manager',
  name: '古城区大厅管理员',
  grants: [
    { role: 'hallManager' as const, scope: 'hall:530702-01' },
    { role: 'handler' as const, scope: 'hall:530702-01' },
  ],
  departmentCode: '530702-government-services',
}
const deviceSecret = 'a-secret-of-a-phone-43-characters-long-----'

async function open(kind: 'device' | 'wechat' | 'staff', body: object) {
  const result = await handler({ routeKey: `POST /api/sessions/${kind}`, body: JSON.stringify(body) })
  const session = JSON.parse(result.body) as Session & Problem
  return { status: result.statusCode, headers: result.headers, body: session }
}

async function subjectsOf(session: Session): Promise<readonly string[]> {
  const claims = readSession(session.token, started.keys.session, new Date())
  return typeof claims === 'object' && claims.kind === 'citizen' ? claims.subjects : []
}

const signIn = (account: string, password: string) => open('staff', { account, password })

describe('a phone', () => {
  test('is the same citizen whenever it comes with its secret, and has no role', async () => {
    // Act
    const first = await open('device', { deviceSecret })
    const second = await open('device', { deviceSecret })
    const other = await open('device', { deviceSecret: deviceSecret.toUpperCase() })

    // Assess
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ roles: [], scopes: [] })
    expect(first.body.expiresAt).toMatch(/\+08:00$/)
    expect(await subjectsOf(second.body)).toEqual(await subjectsOf(first.body))
    expect(await subjectsOf(other.body)).not.toEqual(await subjectsOf(first.body))
    expect(first.body.token).not.toContain(deviceSecret)
  })

  test('with a secret that could be guessed is refused', async () => {
    expect((await open('device', { deviceSecret: 'short' })).body.code).toBe('FIELD_INVALID')
  })
})

describe('WeChat', () => {
  test('says who somebody is; with the secret of the phone, the session is both', async () => {
    // Act
    const alone = await open('wechat', { code: 'somebody-1' })
    const both = await open('wechat', { code: 'somebody-2', deviceSecret })
    const phone = await open('device', { deviceSecret })

    // Assess
    const [wechat] = await subjectsOf(alone.body)
    expect(wechat).toMatch(/^wechat:/)
    expect(await subjectsOf(both.body)).toEqual([wechat, ...(await subjectsOf(phone.body))])
  })

  test('is how somebody can be reached later: their openid is kept encrypted, and opens for them alone', async () => {
    // Prepare
    const { body } = await open('wechat', { code: 'reached-1' })
    const [subject = ''] = await subjectsOf(body)

    // Act
    const citizen = await getCitizen(started.table, subject)

    // Assess
    if (!citizen) throw new Error('the citizen was not kept')
    expect(JSON.stringify(citizen)).not.toContain(standInOpenid('reached'))
    expect(openOpenidOfCitizen(citizen, started.keys.contact)).toBe(standInOpenid('reached'))
    expect(() => openOpenidOfCitizen({ ...citizen, subject: 'wechat:another' }, started.keys.contact)).toThrow()
  })

  test.each([
    ['invalid-1', 401, 'WECHAT_CODE_INVALID'],
    ['risky-1', 403, 'WECHAT_RISKY'],
    ['often-1', 429, 'TOO_MANY_REQUESTS'],
    ['busy-1', 503, 'WECHAT_UNAVAILABLE'],
  ])('that answers %s is told as such', async (code, status, problem) => {
    // Prepare
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)

    // Act
    const received = await open('wechat', { code })

    // Assess
    expect([received.status, received.body.code]).toEqual([status, problem])
  })

  test('takes a code once', async () => {
    // Prepare
    await open('wechat', { code: 'twice-1' })

    // Act
    const again = await open('wechat', { code: 'twice-1' })

    // Assess
    expect(again.body.code).toBe('WECHAT_CODE_INVALID')
  })

  test('is not available in a city without an app, and everything else is', async () => {
    // Prepare
    const appId = process.env.WECHAT_APP_ID
    process.env.WECHAT_APP_ID = ''

    // Act
    const wechat = await open('wechat', { code: 'somebody-3' })
    const device = await open('device', { deviceSecret })
    process.env.WECHAT_APP_ID = appId

    // Assess
    expect(wechat.body.code).toBe('WECHAT_UNAVAILABLE')
    expect(device.status).toBe(200)
  })
})

describe('staff', () => {
  test('sign in with their password and learn their roles and scopes', async () => {
    // Act
    const received = await signIn(' gucheng-manager ', 'the right password')

    // Assess
    expect(received.status).toBe(200)
    expect(received.body).toMatchObject({
      name: '古城区大厅管理员',
      roles: ['hallManager', 'handler'],
      scopes: ['hall:530702-01'],
    })
  })

  test('with a wrong password and without an account get the same answer', async () => {
    // Act
    const wrong = await signIn('gucheng-manager', 'a wrong password')
    const unknown = await signIn('nobody-of-this-name', 'a wrong password')

    // Assess
    expect(wrong.body.code).toBe('CREDENTIALS_WRONG')
    expect(unknown).toEqual(wrong)
  })

  test('with a wrong password and without an account cost the same work', async () => {
    // Prepare
    const milliseconds = async (account: string) => {
      const start = performance.now()
      await signIn(account, 'a wrong password')
      return performance.now() - start
    }
    await createStaff(started.table, { ...gucheng, account: 'timed' }, made('something'))

    // Act
    const wrong = await milliseconds('timed')
    const unknown = await milliseconds('untimed')

    // Assess
    expect(unknown).toBeGreaterThan(wrong / 3)
    expect(unknown).toBeLessThan(wrong * 3)
  })

  test.each(['locked-account', 'account-that-is-none'])(
    'are locked out after five wrong passwords, also at once, for a quarter of an hour: %s',
    async (account) => {
      // Prepare
      if (account === 'locked-account')
        await createStaff(started.table, { ...gucheng, account }, made('the right password'))

      // Act
      const guesses = await Promise.all(Array.from({ length: 12 }, (_, index) => signIn(account, `guess ${index}`)))
      const right = await signIn(account, 'the right password')

      // Assess
      const codes = guesses.map(({ body }) => body.code)
      expect(codes.filter((code) => code === 'CREDENTIALS_WRONG')).toHaveLength(5)
      expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(7)
      expect([right.status, right.body.code]).toEqual([429, 'ACCOUNT_LOCKED'])
      expect(Number(right.headers['retry-after'])).toBeGreaterThan(14 * 60)
      expect(Number(right.headers['retry-after'])).toBeLessThanOrEqual(15 * 60)
    },
  )

  test('who remember in time are not locked out', async () => {
    // Prepare
    await createStaff(started.table, { ...gucheng, account: 'forgetful' }, made('the right password'))
    const codes: unknown[] = []

    // Act
    for (const password of ['1', '2', '3', '4', 'the right password', '1', '2', 'the right password']) {
      codes.push((await signIn('forgetful', password)).body.code)
    }

    // Assess
    expect(codes.filter((code) => code === undefined)).toHaveLength(2)
    expect(codes).not.toContain('ACCOUNT_LOCKED')
  })

  test('are told when the store cannot be asked', async () => {
    // Prepare
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    jest
      .spyOn(service().table.client, 'send')
      .mockRejectedValue(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }) as never)

    // Act
    const received = await signIn('gucheng-manager', 'the right password')

    // Assess
    expect(received.body.code).toBe('STORE_UNAVAILABLE')
  })

  test.each(['ab', 'with blank', '-hyphen', '中文', 'x'.repeat(65)])('have no account called %s', async (account) => {
    await expect(createStaff(started.table, { ...gucheng, account }, made('x'))).rejects.toThrow('not a name')
  })
})
