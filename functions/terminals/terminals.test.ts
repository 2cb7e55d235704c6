import { postOf, type Sent, send } from '../../test/support/call-use-case.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { bindTerminal, makeCode, openTerminal } from '../../test/support/terminals.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { handler } from './handler.ts'

let service: TestService
let now: Date
beforeAll(async () => {
  service = await startTestService()
})
beforeEach(() => {
  now = setClock('2026-03-10 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const administrator = postOf('city-administrator')
const yulong = { ...administrator, grants: [{ role: 'administrator' as const, scope: 'region:530721' }] }
const list = async (caller: Sent['caller'] = administrator, region = '530702') =>
  send(handler, 'listTerminals', { caller, query: { region } })
const retire = (terminalId: string, caller: Sent['caller'] = administrator) =>
  send(handler, 'retireTerminal', { caller, path: { terminalId }, body: { reason: '设备更换' } })
const heartbeat = (caller: Sent['caller'], body: object) => send(handler, 'reportHeartbeat', { caller, body })
const found = async (terminalId: string) =>
  (await list()).body.items.find((terminal) => terminal.terminalId === terminalId)

test('a terminal is listed at its window, with what it last said', async () => {
  // Prepare
  const terminal = await bindTerminal(service, 'listed', now)
  now = setClock('2026-03-10 10:05')

  // Act
  const before = await found(terminal.terminalId)
  const said = await heartbeat(terminal, { appVersion: '0.1.0', waiting: 3, waitingSince: '2026-03-10T09:00:00+08:00' })
  const after = await found(terminal.terminalId)
  await heartbeat(terminal, { appVersion: '0.1.0', waiting: 0 })
  const sent = await found(terminal.terminalId)

  // Assess
  expect(before).toMatchObject({
    window: { windowId: '530702-01-03', name: '3 号窗口' },
    windowRetired: false,
    channel: 'tablet',
    madeBy: 'city-administrator',
    boundAt: '2026-03-10T10:00:00+08:00',
    heardAt: '2026-03-10T10:00:00+08:00',
  })
  expect(said.body).toEqual({ windowId: '530702-01-03', now: '2026-03-10T10:05:00+08:00' })
  expect(after).toMatchObject({
    heardAt: '2026-03-10T10:05:00+08:00',
    appVersion: '0.1.0',
    waiting: 3,
    waitingSince: '2026-03-10T09:00:00+08:00',
  })
  expect([sent?.waiting, sent?.waitingSince]).toEqual([0, undefined])
})

test('a terminal is taken out of service once, and serves again when it is bound anew', async () => {
  // Prepare
  const { terminalId, ...terminal } = await bindTerminal(service, 'leaves', now)

  // Act
  const answers = await Promise.all(Array.from({ length: 5 }, () => retire(terminalId)))
  const spoke = await heartbeat({ ...terminal, terminalId }, { appVersion: '0.1.0', waiting: 0 })
  const renewed = await openTerminal('leaves', now)
  const bound = await openTerminal('leaves', now, await makeCode(now, '530702-01-04'))

  // Assess
  expect(answers.map(({ status, body }) => [status, body.retiredAt])).toEqual(
    Array.from({ length: 5 }, () => [200, '2026-03-10T10:00:00+08:00']),
  )
  expect(spoke.body.code).toBe('TERMINAL_RETIRED')
  expect(renewed).toEqual({ problem: 'TERMINAL_RETIRED' })
  expect(bound).toMatchObject({ body: { windowId: '530702-01-04' } })
  const { entries } = await readAuditChain(service.table)
  const deeds = entries.filter(({ subject }) => subject.id === terminalId).map(({ action, reason }) => [action, reason])
  expect(deeds).toEqual([
    ['bind-terminal', undefined],
    ['close', '设备更换'],
    ['bind-terminal', undefined],
  ])
})

test('what is not in an administrator’s scope is not found', async () => {
  // Prepare
  const { terminalId } = await bindTerminal(service, 'elsewhere', now)
  const code = (windowId: string) =>
    send(handler, 'makeTerminalCode', { caller: yulong, body: { windowId, channel: 'tablet' } })

  // Act
  const answers = [await list(yulong), await retire(terminalId, yulong), await code('530702-01-03'), await code('none')]

  // Assess
  expect(answers.map(({ body }) => body.code)).toEqual(Array.from({ length: 4 }, () => 'NOT_FOUND'))
  expect((await code('530721-01-01')).status).toBe(200)
  expect((await found(terminalId))?.retiredAt).toBeUndefined()
})

test('the code itself is stored nowhere', async () => {
  // Act
  const code = await makeCode(now)
  const { entries } = await readAuditChain(service.table)

  // Assess
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(entries.at(-1)).toMatchObject({ action: 'make-code', subject: { kind: 'window', id: '530702-01-03' } })
  expect(JSON.stringify(entries)).not.toContain(code)
})
