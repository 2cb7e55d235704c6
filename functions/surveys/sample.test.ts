import { stratumText } from '@minping/shared/survey'
import { setClock } from '../../test/support/set-clock.ts'
import {
  atDesk,
  done,
  invitationsOf,
  newWave,
  numbersTo,
  publishShort,
  register,
  registerRow,
} from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { service as functionService } from '../platform/service.ts'
import { readEntryCode } from '../store/entry-code-entity.ts'
import { scanTable } from '../store/scan-table.ts'

const inn = { regionCode: '530702', industry: 'H', size: 'small' }
const registered = 300
let service: TestService
beforeAll(async () => {
  service = await startTestService()
  await publishShort('short')
  await register(numbersTo(240))
  // More small inns of Gucheng than of any other stratum.
  const more = numbersTo(60).map((number) => registerRow(1000 + number, inn))
  await done('importBusinesses', { body: { rows: more } })
})
beforeEach(() => setClock('2026-02-20 10:00'))
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const draw = (waveId: string, version: number, seed: string, size: number) =>
  atDesk('drawSample', { path: { waveId }, body: { version, seed, size } })
const release = (waveId: string, version: number) =>
  done('actOnWave', { path: { waveId, action: 'release' }, body: { version } })
const idsOf = (invitations: readonly { invitationId: string }[]) => invitations.map(({ invitationId }) => invitationId)

/** The invitations are those of the sample, each with a code of its own, and there is no other code. */
async function expectSample(waveId: string): Promise<void> {
  const [wave, invitations] = [await done('getWave', { path: { waveId } }), await invitationsOf(waveId)]
  const counts: Record<string, number> = {}
  for (const invitation of invitations) {
    const stratum = stratumText(invitation)
    counts[stratum] = (counts[stratum] ?? 0) + 1
  }
  const invited = wave.strata.flatMap((row) => (row.invited > 0 ? [[stratumText(row), row.invited]] : []))
  expect(Object.fromEntries(invited)).toEqual(counts)
  expect(wave.sample?.size).toBe(invitations.length)
  for (const { code, invitationId } of invitations) {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/)
    expect(await readEntryCode(service.table, code)).toMatchObject({ waveId, businessId: invitationId })
  }
  expect(await entryCodes(waveId)).toEqual(invitations.map(({ code }) => code).sort())
}

async function entryCodes(waveId: string): Promise<string[]> {
  const codes: string[] = []
  for await (const item of scanTable(service.table)) {
    if (item.entity === 'entry-code' && item.waveId === waveId) codes.push(String(item.code))
  }
  return codes.sort()
}

describe('a sample', () => {
  test('is drawn from every stratum in proportion, and each business in it gets a code of its own', async () => {
    // Prepare
    const { waveId } = await newWave('short')

    // Act
    const { body } = await draw(waveId, 1, '二〇二六', 100)

    // Assess
    expect(body).toMatchObject({
      population: registered,
      invited: 100,
      sample: { seed: '二〇二六', size: 100, drawnAt: '2026-02-20T10:00:00+08:00' },
      responseRate: '0.00',
      actions: ['release'],
      mayDraw: true,
    })
    for (const { population, invited } of body.strata) {
      expect(Math.abs(invited - (population * 100) / registered)).toBeLessThan(1)
    }
    await expectSample(waveId)
  })

  test('is the same for whoever draws with the same seed, and another with another', async () => {
    // Prepare
    const waves = [await newWave('short'), await newWave('short'), await newWave('short')]
    const seeds = ['one', 'one', 'two']

    // Act
    for (const [index, { waveId }] of waves.entries()) await draw(waveId, 1, seeds[index] ?? '', 80)

    // Assess
    const [first, same, other] = await Promise.all(waves.map(async ({ waveId }) => idsOf(await invitationsOf(waveId))))
    expect(same).toEqual(first)
    expect(other).not.toEqual(first)
  })

  test('drawn again before release takes the place of the first: who stays keeps the code, the others lose theirs', async () => {
    // Prepare
    const { waveId } = await newWave('short')
    const first = await draw(waveId, 1, 'one', 120)
    const before = await invitationsOf(waveId)

    // Act
    const second = await draw(waveId, first.body.version, 'two', 100)

    // Assess
    const after = await invitationsOf(waveId)
    const codes = new Map(before.map(({ invitationId, code }) => [invitationId, code]))
    const stayed = after.filter(({ invitationId }) => codes.has(invitationId))
    expect(second.body).toMatchObject({ invited: 100, sample: { seed: 'two', size: 100 } })
    expect(stayed.length).toBeGreaterThan(0)
    expect(stayed.length).toBeLessThan(100)
    for (const { invitationId, code } of stayed) expect(code).toBe(codes.get(invitationId))
    await expectSample(waveId)
  })

  test('takes over what the register says of a business by then', async () => {
    // Prepare
    const { waveId } = await newWave('short')
    const first = await draw(waveId, 1, 'one', registered)
    const moved = registerRow(1, { name: '搬走的企业', regionCode: '530724', phone: '13912345678' })
    await done('importBusinesses', { body: { rows: [moved] } })

    // Act
    await draw(waveId, first.body.version, 'one', registered)

    // Assess
    const invitation = (await invitationsOf(waveId)).find(({ businessName }) => businessName === '搬走的企业')
    expect(invitation).toMatchObject({ regionCode: '530724', phoneMasked: '139****5678' })
    await expectSample(waveId)
  })

  test('asked for again is answered as drawn; of two at once from one version, one counts', async () => {
    // Prepare
    const { waveId } = await newWave('short')

    // Act
    const answers = await Promise.all([draw(waveId, 1, 'one', 60), draw(waveId, 1, 'two', 70)])
    const drawn = answers.filter(({ status }) => status === 200)
    const [{ body }] = drawn as [(typeof drawn)[0]]
    const again = await draw(waveId, 1, body.sample?.seed ?? '', body.sample?.size ?? 0)

    // Assess
    expect(drawn).toHaveLength(1)
    expect(answers.find(({ status }) => status !== 200)?.body.code).toBe('VERSION_STALE')
    expect(again.body).toEqual(body)
    await expectSample(waveId)
  })

  test.each([1, 2, 3, 4, 5])('whose function dies at its %i. write is taken up by the same request', async (fatal) => {
    // Prepare
    const { waveId } = await newWave('short')
    const first = await draw(waveId, 1, 'earlier', 60)
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)

    // Act
    const forget = dieAtWrite(fatal)
    const died = await draw(waveId, first.body.version, 'one', 70)
    forget()
    const between = await done('getWave', { path: { waveId } })
    const { status, body } = await draw(waveId, first.body.version, 'one', 70)

    // Assess
    expect(died.status).toBe(500)
    expect(between.actions).toEqual(fatal === 1 ? ['release'] : [])
    expect(status).toBe(200)
    expect(body).toMatchObject({ invited: 70, actions: ['release'] })
    await expectSample(waveId)
  })

  test.each([
    ['larger than the register', 'REGISTER_TOO_SMALL', () => newWave('short'), registered + 1],
    ['of an open wave', 'ACTION_NOT_POSSIBLE', () => newWave('short', { mode: 'open' }), 10],
    ['of a released wave', 'ACTION_NOT_POSSIBLE', releasedWave, 10],
  ])('%s is refused: %s', async (_, code, prepare, size) => {
    // Prepare
    const { waveId, version } = await prepare()

    // Act
    const answer = await draw(waveId, version, 'one', size)

    // Assess
    expect(answer.body.code).toBe(code)
  })

  async function releasedWave() {
    const { waveId } = await newWave('short')
    const { body } = await draw(waveId, 1, 'one', 10)
    return release(waveId, body.version)
  }
})

describe('the list of invitations', () => {
  test('shows a page at a time who is how far, and ends', async () => {
    // Prepare
    const { waveId } = await newWave('short')
    await draw(waveId, 1, 'one', 25)
    const page = (query: Record<string, string>) => done('listInvitations', { path: { waveId }, query })

    // Act
    const first = await page({ limit: '20' })
    const second = await page({ limit: '20', cursor: first.cursor ?? '' })
    const used = await page({ state: 'used' })

    // Assess
    const ids = idsOf([...first.items, ...second.items])
    expect([first.items.length, second.items.length]).toEqual([20, 5])
    expect(new Set(ids).size).toBe(25)
    expect(second).not.toHaveProperty('cursor')
    expect(used).toEqual({ items: [] })
    expect(first.items[0]).toMatchObject({ state: 'waiting', messages: [], phoneMasked: expect.stringMatching('138') })
  })

  test.each(['nonsense', Buffer.from('used:').toString('base64url')])('knows its own cursors: %s', async (cursor) => {
    // Prepare
    const { waveId } = await newWave('short')

    // Act
    const answer = await atDesk('listInvitations', { path: { waveId }, query: { state: 'waiting', cursor } })

    // Assess
    expect([answer.body.code, answer.body.field]).toEqual(['FIELD_INVALID', 'cursor'])
  })
})

/** The functions' n-th write is their last. */
function dieAtWrite(fatal: number): () => void {
  const { middlewareStack } = functionService().table.client
  let writes = 0
  middlewareStack.add(
    (next, context) => async (args) => {
      if (/^(TransactWrite|Put|Update)/.test(String(context.commandName))) writes += 1
      if (writes === fatal) throw new Error('the function died')
      return next(args)
    },
    { step: 'initialize', priority: 'high', name: 'death' },
  )
  return () => middlewareStack.remove('death')
}
