import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { bindTerminal, makeCode, openTerminal } from '../../test/support/terminals.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { attempt } from '../store/conditions.ts'
import { readTerminal, terminalRetirement } from '../store/terminal-entity.ts'
import { handler as authorize } from './authorizer.ts'

let service: TestService
const now = new Date()
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const problemOf = (answer: object) => ('problem' in answer ? answer.problem : undefined)

async function callerOf(token: string) {
  const { context } = await authorize({ headers: { authorization: `Bearer ${token}` } })
  return context.caller === undefined ? context.problem : JSON.parse(context.caller)
}

test('of fifty terminals where one code is typed at once, one is bound', async () => {
  // Prepare
  const code = await makeCode(now)

  // Act
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => openTerminal(`race-${index}`, now, code)))

  // Assess
  const refusals = answers.map(problemOf)
  expect(refusals.filter((problem) => problem === undefined)).toHaveLength(1)
  expect(refusals.filter((problem) => problem === 'TERMINAL_CODE_WRONG')).toHaveLength(49)
  const { entries } = await readAuditChain(service.table)
  expect(entries.filter(({ action }) => action === 'bind-terminal')).toHaveLength(1)
})

test('one terminal that sends its code again is bound once', async () => {
  // Prepare
  const code = await makeCode(now)

  // Act
  const answers = await Promise.all(Array.from({ length: 4 }, () => openTerminal('again', now, code)))

  // Assess
  expect(answers.map(problemOf)).toEqual([undefined, undefined, undefined, undefined])
})

test('a code as people type it is good, for a quarter of an hour', async () => {
  // Prepare
  const code = await makeCode(now)
  const late = await makeCode(now)

  // Act
  const typed = await openTerminal('typed', minutesLater(14), ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  const tooLate = await openTerminal('late', minutesLater(15), late)

  // Assess
  expect(problemOf(typed)).toBeUndefined()
  expect(problemOf(tooLate)).toBe('TERMINAL_CODE_WRONG')
})

test('guesses are few', async () => {
  // Act
  const guesses = []
  for (let number = 0; number < 6; number += 1) guesses.push(problemOf(await openTerminal('guesses', now, 'AAAAAAAA')))
  const right = problemOf(await openTerminal('guesses', now, await makeCode(now)))

  // Assess
  expect(guesses.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'TERMINAL_CODE_WRONG'))
  expect([guesses[5], right]).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'])
})

test('a session says which terminal; where it stands and whether it serves is read at every request', async () => {
  // Prepare
  const terminal = await bindTerminal(service, 'moves', now)
  const opened = await openTerminal('moves', now)
  const token = 'body' in opened ? opened.body.token : ''

  // Act
  const first = await callerOf(token)
  await openTerminal('moves', now, await makeCode(now, '530702-01-04'))
  const moved = await callerOf(token)
  const standing = await readTerminal(service.table, terminal.terminalId)
  if (!standing) throw new Error('the terminal is not there')
  const retirement = [terminalRetirement(service.table, standing, now)]
  await attempt(() => service.table.client.send(new TransactWriteCommand({ TransactItems: retirement })))
  const retired = await callerOf(token)

  // Assess
  expect(first).toEqual(terminal)
  expect(moved).toEqual({ ...terminal, windowId: '530702-01-04' })
  expect(retired).toBe('TERMINAL_RETIRED')
})

test('a terminal that nobody bound has no session', async () => {
  // Assess
  expect(problemOf(await openTerminal('stranger', now))).toBe('TERMINAL_NOT_BOUND')
})
