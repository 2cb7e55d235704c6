import { citizenOf, send } from '../../test/support/call-use-case.ts'
import { setClock } from '../../test/support/set-clock.ts'
import { callerOf, claim, claimOf, deviceOf, enter, mine, openWave } from '../../test/support/survey-answers.ts'
import { creditCode, done, invitationsOf, newWave, numbersTo, register } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { scanTable } from '../store/scan-table.ts'
import { handler } from './handler.ts'

let service: TestService
/** Anybody may claim. */
let open: string
/** Six of the register are invited. */
let invited: string
let codes: { code: string; businessName: string }[]

beforeAll(async () => {
  service = await startTestService()
  setClock('2026-03-02 10:00')
  await register(numbersTo(12))
  open = await openWave('open-to-all')
  const wave = await newWave('open-to-all', { mode: 'invited' })
  invited = wave.waveId
  const drawn = await done('drawSample', {
    path: { waveId: invited },
    body: { version: wave.version, seed: 'of-the-test', size: 6 },
  })
  await done('actOnWave', { path: { waveId: invited, action: 'release' }, body: { version: drawn.version } })
  codes = await invitationsOf(invited)
})
beforeEach(() => {
  setClock('2026-03-02 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const byCode = (code: string, device: string | number, by = 'invitation') =>
  enter({ by, code, deviceSecret: deviceOf(device) })
const askForCode = (body: { waveId: string; creditCode: string; phone: string }) =>
  send(handler, 'sendPhoneCode', { caller: citizenOf('nobody'), body })
const phoneOf = (number: number) => `138${10_000_000 + number}`

describe('an invitation', () => {
  test('opens a session for its business, on the first device only, there as often as wanted', async () => {
    // Prepare
    const { code = '', businessName } = codes[0] ?? {}

    // Act
    const first = await byCode(code, 'one')
    const again = await byCode(` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`, 'one')
    const other = await byCode(code, 'two')

    // Assess
    expect([first.status, again.status]).toEqual([200, 200])
    expect(first.body.waveId).toBe(invited)
    const caller = callerOf(service, first.body.token)
    expect(caller).toMatchObject({ waveId: invited, verifiedBy: 'invitation' })
    expect(await mine(caller)).toMatchObject({ businessName, verifiedBy: 'invitation' })
    expect([other.status, other.body.code]).toEqual([409, 'INVITATION_USED'])
  })

  test('used by fifty devices at once lets one in', async () => {
    const { code = '' } = codes[1] ?? {}
    const received = await Promise.all(Array.from({ length: 50 }, (_, index) => byCode(code, `crowd-${index}`)))
    expect(received.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(received.filter(({ body }) => body.code === 'INVITATION_USED')).toHaveLength(49)
  })

  test("lets colleagues in by the business's own code, whichever field it is typed into", async () => {
    // Prepare
    const { code = '' } = codes[2] ?? {}
    const { body } = await byCode(code, 'leader')
    const { colleagueCode } = await mine(callerOf(service, body.token))

    // Act
    const [colleague, another] = [
      await byCode(colleagueCode, 'colleague', 'colleague'),
      await byCode(colleagueCode, 'another', 'invitation'),
    ]

    // Assess
    expect([colleague.status, another.status]).toEqual([200, 200])
    expect(callerOf(service, colleague.body.token).businessId).toBe(callerOf(service, body.token).businessId)
  })

  test('that nobody has is unknown; after ten such the device has to wait', async () => {
    // Act
    const received = []
    for (let number = 0; number < 11; number += 1) received.push(await byCode(`WRONG${number}WRONG`, 'guesser'))
    setClock('2026-03-02 10:15')
    const later = await byCode('WRONGWRONG', 'guesser')

    // Assess
    const codesOf = received.map(({ body }) => body.code)
    expect(codesOf).toEqual([...Array(10).fill('INVITATION_UNKNOWN'), 'TOO_MANY_REQUESTS'])
    expect(later.body.code).toBe('INVITATION_UNKNOWN')
  })

  test('is good from the first day to the last, and later for who has begun', async () => {
    // Prepare
    const [{ code: begun = '' } = {}, { code: waiting = '' } = {}] = codes.slice(3)
    setClock('2026-02-28 23:59')
    const early = await byCode(begun, 'punctual')
    setClock('2026-03-31 23:59')
    const inTime = await byCode(begun, 'punctual')

    // Act
    setClock('2026-04-01 00:01')
    const [back, late] = [await byCode(begun, 'punctual'), await byCode(waiting, 'late')]

    // Assess
    expect([early.body.code, inTime.status, back.status, late.body.code]).toEqual([
      'WAVE_NOT_OPEN',
      200,
      200,
      'WAVE_NOT_OPEN',
    ])
  })
})

describe('a claim', () => {
  test('is of the first device; what the register says of the business counts', async () => {
    // Act
    const caller = await claim(service, open, 5)
    const again = await enter(claimOf(open, 5))
    const other = await enter(claimOf(open, 5, deviceOf('stranger')))

    // Assess
    expect(again.status).toBe(200)
    expect([other.status, other.body.code]).toEqual([409, 'BUSINESS_TAKEN'])
    expect(await mine(caller)).toMatchObject({ businessName: '丽江测试企业5', industry: 'F', size: 'micro' })
  })

  test.each([
    ['a wrong check character', { creditCode: '91530700000000001X' }, 422, 'CREDIT_CODE_INVALID'],
    ['a place outside the city', { regionCode: '110101' }, 422, 'FIELD_INVALID'],
    ['an unknown wave', { waveId: 'nowhere' }, 404, 'NOT_FOUND'],
  ])('with %s is refused', async (_, change, status, code) => {
    const received = await enter({ ...claimOf(open, 77), ...change })
    expect([received.status, received.body.code]).toEqual([status, code])
  })

  test('is not possible where businesses are invited', async () => {
    const received = await enter(claimOf(invited, 6))
    expect([received.status, received.body.code]).toEqual([404, 'NOT_FOUND'])
  })
})

describe('a code sent to the registered phone', () => {
  const sentTo = (phone: string) => service.messages.filter((message) => message.phone === phone)

  test('lets in, also where another device has begun, and is kept as a hash only', async () => {
    // Prepare
    await claim(service, open, 7)
    const request = { waveId: open, creditCode: creditCode(7), phone: phoneOf(7) }

    // Act
    const asked = await askForCode(request)
    const [code = ''] = sentTo(phoneOf(7)).at(-1)?.parameters ?? []
    const received = await enter({ by: 'phone', ...request, phoneCode: code, deviceSecret: deviceOf('phone') })

    // Assess
    expect(asked.body).toEqual({ expiresAt: '2026-03-02T10:10:00+08:00' })
    expect(code).toMatch(/^\d{6}$/)
    expect(callerOf(service, received.body.token)).toMatchObject({ waveId: open, verifiedBy: 'phone' })
    const stored = await itemsOf('phone-code')
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(code)
    expect(JSON.stringify(stored)).not.toContain(phoneOf(7))
  })

  test('is answered alike when the phone is not registered, and then nothing is sent', async () => {
    // Act
    const stranger = await askForCode({ waveId: open, creditCode: creditCode(8), phone: '13911112222' })
    const registered = await askForCode({ waveId: open, creditCode: creditCode(8), phone: phoneOf(8) })
    const nobody = await askForCode({ waveId: open, creditCode: creditCode(9_999), phone: '13911113333' })

    // Assess
    expect(stranger).toEqual(registered)
    expect(nobody).toEqual(registered)
    expect([sentTo('13911112222'), sentTo('13911113333')]).toEqual([[], []])
    expect(sentTo(phoneOf(8))).toHaveLength(1)
  })

  test('is good for ten minutes and five tries', async () => {
    // Prepare
    const request = { waveId: open, creditCode: creditCode(9), phone: phoneOf(9) }
    const withCode = (phoneCode: string, device: string) =>
      enter({ by: 'phone', ...request, phoneCode, deviceSecret: deviceOf(device) })
    const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    await askForCode(request)
    const [first = ''] = sentTo(phoneOf(9)).at(-1)?.parameters ?? []

    // Act
    const guesses = await Promise.all(Array.from({ length: 8 }, (_, index) => withCode(wrong(first), `guess-${index}`)))
    const tooOften = await withCode(first, 'right-but-late')
    await askForCode(request)
    const [second = ''] = sentTo(phoneOf(9)).at(-1)?.parameters ?? []
    setClock('2026-03-02 10:11')
    const tooLate = await withCode(second, 'too-late')

    // Assess
    for (const { body } of [...guesses, tooOften, tooLate]) expect(body.code).toBe('PHONE_CODE_WRONG')
  })

  test('is sent three times in a quarter of an hour, registered or not', async () => {
    for (const phone of [phoneOf(10), '13911114444']) {
      const received = []
      for (let number = 0; number < 4; number += 1) {
        received.push(await askForCode({ waveId: open, creditCode: creditCode(10), phone }))
      }
      expect(received.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    }
    expect(sentTo(phoneOf(10))).toHaveLength(3)
  })

  test('goes to invited businesses only, where businesses are invited', async () => {
    // Prepare
    const names = codes.map(({ businessName }) => businessName)
    const outside = numbersTo(12).find((number) => !names.includes(`丽江测试企业${number}`)) ?? 0
    const before = sentTo(phoneOf(outside)).length

    // Act
    const received = await askForCode({ waveId: invited, creditCode: creditCode(outside), phone: phoneOf(outside) })

    // Assess
    expect(received.status).toBe(200)
    expect(sentTo(phoneOf(outside))).toHaveLength(before)
  })
})

async function itemsOf(entity: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for await (const item of scanTable(service.table)) if (item.entity === entity) items.push(item)
  return items
}
