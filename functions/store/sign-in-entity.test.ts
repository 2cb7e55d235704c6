import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { clearSignInAttempts, takeSignInAttempt } from './sign-in-entity.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const start = Date.parse('2026-11-22T04:00:00.000Z')
const atMinute = (minute: number) => new Date(start + minute * 60_000)
async function take(account: string, minute: number): Promise<Date | undefined> {
  const taken = await takeSignInAttempt(service.table, account, atMinute(minute))
  return 'lockedUntil' in taken ? taken.lockedUntil : undefined
}

test('five attempts are let through, then the account is locked for a quarter of an hour from the fifth', async () => {
  // Act
  const taken = []
  for (const minute of [0, 1, 2, 3, 10]) taken.push(await take('guessed', minute))

  // Assess
  expect(taken).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(await take('guessed', 11)).toEqual(atMinute(25))
  expect(await take('guessed', 24.9)).toEqual(atMinute(25))
  expect(await take('guessed', 25)).toBeUndefined()
})

test('attempts that are far apart lock nobody out', async () => {
  // Act
  const taken = []
  for (const minute of [0, 1, 2, 3, 15, 16, 17, 18, 30]) taken.push(await take('forgetful', minute))

  // Assess
  expect(taken.every((lockedUntil) => lockedUntil === undefined)).toBe(true)
})

test('a right password lifts the count', async () => {
  // Prepare
  for (const minute of [0, 1, 2, 3]) await take('right-at-last', minute)

  // Act
  await clearSignInAttempts(service.table, 'right-at-last')

  // Assess
  const taken = []
  for (const minute of [4, 5, 6, 7, 8]) taken.push(await take('right-at-last', minute))
  expect(taken.every((lockedUntil) => lockedUntil === undefined)).toBe(true)
  expect(await take('right-at-last', 9)).toEqual(atMinute(23))
})

test('guesses that come at the same moment are not more than five', async () => {
  // Act
  const taken = await Promise.all(Array.from({ length: 60 }, () => take('stormed', 0)))

  // Assess
  expect(taken.filter((lockedUntil) => lockedUntil === undefined)).toHaveLength(5)
  expect(taken.filter((lockedUntil) => lockedUntil?.getTime() === atMinute(15).getTime())).toHaveLength(55)
})
