import type { Session } from '@minping/shared/api'
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose'
import { expectProblem } from './expect-problem.ts'
import { send } from './http.ts'
import { windowId } from './people.ts'
import { badReview } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 120_000)

afterAll(() => world.stop())

const queue = (token: string) => send(world.url, 'GET /api/follow-ups', { token })

/** The same session, signed with a secret and ending at a time. */
async function resigned(token: string, secret: string, expiresInSeconds: number): Promise<string> {
  const { alg = 'HS256', ...header } = decodeProtectedHeader(token)
  const nowSeconds = Math.floor(Date.now() / 1_000)
  return new SignJWT({ ...decodeJwt(token), iat: nowSeconds - 7_200, exp: nowSeconds + expiresInSeconds })
    .setProtectedHeader({ ...header, alg })
    .sign(new TextEncoder().encode(secret))
}

test('a session signed anew with the right secret is the control of these tests', async () => {
  // Prepare
  const token = await resigned(await world.signIn('gucheng-manager'), world.sessionSecret, 600)

  // Act
  const received = await queue(token)

  // Assess
  expect(received.status).toBe(200)
})

test('an expired session is told so', async () => {
  // Prepare
  const token = await resigned(await world.signIn('gucheng-manager'), world.sessionSecret, -1)

  // Act
  const received = await queue(token)

  // Assess
  expectProblem(received, 'SESSION_EXPIRED')
})

test.each([
  ['signed with another secret', (token: string) => resigned(token, 'another secret of the same length......', 600)],
  [
    'expired and signed with another secret',
    (token: string) => resigned(token, 'another secret, long enough.....', -1),
  ],
  ['unsigned', async (token: string) => `${encode({ alg: 'none' })}.${token.split('.')[1]}.`],
  ['with a changed claim', async (token: string) => withClaims(token, { exp: 4_102_444_800 })],
  ['cut short', async (token: string) => token.slice(0, -4)],
  ['nonsense', async () => 'nonsense'],
])('a session %s is none', async (_, forge) => {
  // Prepare
  const token = await forge(await world.signIn('gucheng-manager'))

  // Act
  const received = await queue(token)

  // Assess
  expectProblem(received, 'NOT_SIGNED_IN')
})

test('a role that was removed is gone at the next request', async () => {
  // Prepare
  const citizen = await world.openCitizen()
  const { reviewId } = await world.submit(citizen, badReview(world.sceneOf(windowId)))
  const token = await world.signIn('gucheng-leaver')
  const look = () => send(world.url, `GET /api/follow-ups/${reviewId}`, { token })
  const before = await look()

  // Act
  await world.setGrants('gucheng-leaver', [{ role: 'auditor', scope: 'region:530721' }])
  const elsewhere = await look()
  await world.setGrants('gucheng-leaver', [])
  const nowhere = await look()

  // Assess
  expect(before.status).toBe(200)
  expectProblem(elsewhere, 'NOT_FOUND')
  expect([401, 403]).toContain(nowhere.status)
})

test('one phone is one person, and WeChat with the phone joins both', async () => {
  // Prepare
  const deviceSecret = 'a'.repeat(43)
  const open = (path: string, body: object) => send<Session>(world.url, `POST /api/sessions/${path}`, { body })
  const phone = await open('device', { deviceSecret })
  const { reviewId } = await world.submit(phone.body.token, badReview(world.sceneOf(windowId)))

  // Act
  const again = await open('device', { deviceSecret })
  const both = await open('wechat', { code: 'somebody-1', deviceSecret })
  const stranger = await open('wechat', { code: 'stranger-1' })

  // Assess
  const look = async (token: string) => (await send(world.url, `GET /api/reviews/${reviewId}`, { token })).status
  expect(await look(again.body.token)).toBe(200)
  expect(await look(both.body.token)).toBe(200)
  expect(await look(stranger.body.token)).toBe(404)
})

const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')

function withClaims(token: string, claims: object): string {
  const [header, , signature] = token.split('.')
  return `${header}.${encode({ ...decodeJwt(token), ...claims })}.${signature}`
}
