import { createSecretKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { markOfAccount, openCitizenSession, openSessionOfAccount, readSession } from './session.ts'

const key = createSecretKey(Buffer.from('a session secret, long enough for a key'))
const otherKey = createSecretKey(Buffer.from('another session secret, as long as the first'))
const now = new Date('2026-11-22T04:00:00.000Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const account = { staffId: 'gucheng-manager', passwordHash: 'scrypt$…' }

test("a citizen's session says who, for seven days", async () => {
  // Act
  const { token, expiresAt } = openCitizenSession(['wechat:a', 'device:b'], key, now)

  // Assess
  expect(expiresAt).toEqual(later(7 * 24))
  expect(readSession(token, key, later(7 * 24 - 0.1))).toEqual({
    kind: 'citizen',
    subjects: ['wechat:a', 'device:b'],
    issuedAt: now,
  })
  expect(readSession(token, key, later(7 * 24))).toBe('SESSION_EXPIRED')
})

test('a session of staff says which account, for eight hours, and nothing of its rights or password', async () => {
  // Act
  const { token } = openSessionOfAccount(account, key, now)

  // Assess
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'pwd', 'sub'])
  expect(readSession(token, key, later(7.9))).toEqual({
    kind: 'staff',
    account: 'gucheng-manager',
    accountMark: markOfAccount(account),
  })
  expect(readSession(token, key, later(8))).toBe('SESSION_EXPIRED')
})

test.each([
  ['of another city', async () => openCitizenSession(['device:b'], otherKey, now).token],
  ['of another city that has ended', async () => openCitizenSession(['device:b'], otherKey, later(-999)).token],
  ['that is unsigned', async () => `${part({ alg: 'none' })}.${part({ iss: 'minping', aud: 'staff', sub: 'a' })}.`],
  ['from another issuer', () => signed({ iss: 'other', aud: 'citizen', subjects: ['device:b'] })],
  ['for another audience', () => signed({ iss: 'minping', aud: 'other', subjects: ['device:b'] })],
  ['without subjects', () => signed({ iss: 'minping', aud: 'citizen' })],
  ['of staff without an account', () => signed({ iss: 'minping', aud: 'staff', pwd: 'x' })],
  ['that never ends', () => new SignJWT(goodClaims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt(now).sign(key)],
  ['in another algorithm', () => signed(goodClaims, 'HS512')],
  ['that is no token', async () => 'nonsense'],
])('a session %s is none', async (_, forge) => {
  // Prepare
  const token = await forge()

  // Act
  const session = readSession(token, key, now)

  // Assess
  expect(session).toBe('NOT_SIGNED_IN')
})

const goodClaims = { iss: 'minping', aud: 'citizen', subjects: ['device:b'] }

function signed(claims: Record<string, unknown>, alg = 'HS256'): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg }).setIssuedAt(now).setExpirationTime(later(1)).sign(key)
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}
