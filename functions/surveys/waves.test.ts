import { send } from '../../test/support/call-use-case.ts'
import { setClock } from '../../test/support/set-clock.ts'
import {
  atDesk,
  done,
  newKey,
  newWave,
  numbersTo,
  publishShort,
  register,
  waveRequest,
} from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Staff } from '../platform/call.ts'
import { readWave } from '../store/wave-entity.ts'
import { handler } from './handler.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
  await publishShort('short')
  await register(numbersTo(16))
})
beforeEach(() => setClock('2026-02-20 10:00'))
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const act = (waveId: string, action: string, version: number) =>
  atDesk('actOnWave', { path: { waveId, action }, body: { version } })
const get = (waveId: string) => done('getWave', { path: { waveId } })
const openWave = (change: Record<string, unknown> = {}) => newWave('short', { mode: 'open', ...change })

describe('a new wave', () => {
  test('is prepared with what its questionnaire is called, and nobody has answered', async () => {
    // Prepare
    const quotas = [
      { quotaId: 'inns', name: { zh: '住宿业', en: 'Inns' }, most: 10, industry: 'H' },
      { quotaId: 'came', name: { zh: '来过', en: 'Came' }, most: 5, answer: { question: 'came', option: 'yes' } },
    ]

    // Act
    const wave = await newWave('short', { quotas })

    // Assess
    expect(wave).toMatchObject({
      questionnaireTitle: { zh: '简短问卷', en: 'A short questionnaire' },
      mode: 'invited',
      state: 'preparing',
      released: false,
      invited: 0,
      submitted: 0,
      responseRate: null,
      quotas: quotas.map((quota) => ({ ...quota, taken: 0 })),
      strata: [],
      actions: [],
      mayDraw: true,
      generated: false,
      version: 1,
    })
    expect(wave).not.toHaveProperty('openLink')
    expect(await get(wave.waveId)).toEqual(wave)
  })

  test('asked for again with the same key is the same one; with another body it is refused', async () => {
    // Prepare
    const key = newKey()
    const create = (change = {}) => atDesk('createWave', { key, body: waveRequest('short', change) })

    // Act
    const [first, again] = await Promise.all([create(), create()])
    const other = await create({ threshold: 10 })

    // Assess
    expect(first.status).toBe(201)
    expect(again).toEqual(first)
    expect([other.status, other.body.code]).toEqual([422, 'KEY_REUSED'])
  })

  test.each([
    ['a version that is not published', { questionnaireVersion: 2 }, 'QUESTIONNAIRE_NOT_PUBLISHED', undefined],
    ['a questionnaire that is none', { questionnaireId: 'none' }, 'QUESTIONNAIRE_NOT_PUBLISHED', undefined],
    ['an end before its beginning', { closesOn: '2026-02-28' }, 'PERIOD_INVALID', 'closesOn'],
    ['a quota of no county', { quotas: [{ regionCode: '530700' }] }, 'FIELD_INVALID', 'quotas.0.regionCode'],
    [
      'a quota of no question with options',
      { quotas: [{}, { quotaId: 'two', answer: { question: 'overall', option: 'yes' } }] },
      'FIELD_INVALID',
      'quotas.1.answer.question',
    ],
    [
      'a quota of no option',
      { quotas: [{ answer: { question: 'came', option: 'maybe' } }] },
      'FIELD_INVALID',
      'quotas.0.answer.option',
    ],
    ['two quotas of one name', { quotas: [{}, {}] }, 'FIELD_INVALID', 'quotas.1.quotaId'],
  ])('is not made with %s', async (_, change, code, field) => {
    // Prepare
    const quota = { quotaId: 'one', name: { zh: '名额', en: 'Quota' }, most: 1 }
    const quotas = ('quotas' in change ? change.quotas : []).map((one) => ({ ...quota, ...one }))

    // Act
    const answer = await atDesk('createWave', { key: newKey(), body: waveRequest('short', { ...change, quotas }) })

    // Assess
    expect(answer.body.code).toBe(code)
    if (field !== undefined) expect(answer.body.field).toBe(field)
  })

  test('stands first in the list when it opens last', async () => {
    // Prepare
    const later = await openWave({ opensOn: '2026-05-01', closesOn: '2026-05-31' })
    const earlier = await openWave({ opensOn: '2026-04-01', closesOn: '2026-04-30' })

    // Act
    const { items } = await done('listWaves')

    // Assess
    expect(items.slice(0, 2).map(({ waveId }) => waveId)).toEqual([later.waveId, earlier.waveId])
  })
})

describe('the course of a wave', () => {
  test('an open one is released, opens by the calendar, closes, and its summary is published and withdrawn', async () => {
    // Prepare
    const { waveId, actions, openLink } = await openWave()
    const seen: unknown[] = [[actions, 'preparing']]
    const step = async (action: string, version: number) => {
      const { body } = await act(waveId, action, version)
      seen.push([body.actions, body.state])
    }

    // Act
    await step('release', 1)
    setClock('2026-03-01 08:00')
    const opened = await get(waveId)
    await step('close', 2)
    await step('publish-summary', 3)
    const published = await get(waveId)
    await step('withdraw-summary', 4)

    // Assess
    expect(openLink).toBe(`business/enter/index?wave=${waveId}`)
    expect(opened).toMatchObject({ state: 'open', population: 16, responseRate: null, actions: ['close'] })
    expect(opened.strata.every(({ population, responseRate }) => population === 2 && responseRate === null)).toBe(true)
    expect(published.summaryPublishedAt).toBe('2026-03-01T08:00:00+08:00')
    expect(seen).toEqual([
      [['release'], 'preparing'],
      [['close'], 'preparing'],
      [['publish-summary'], 'closed'],
      [['withdraw-summary'], 'closed'],
      [['publish-summary'], 'closed'],
    ])
  })

  test('closes by the calendar, and keeps the period that was announced when it is closed earlier', async () => {
    // Prepare
    const byCalendar = await openWave()
    const byHand = await openWave()
    await act(byCalendar.waveId, 'release', 1)
    await act(byHand.waveId, 'release', 1)

    // Act
    setClock('2026-03-01 00:00')
    await act(byHand.waveId, 'close', 2)
    setClock('2026-04-01 00:00')

    // Assess
    expect(await get(byCalendar.waveId)).toMatchObject({ state: 'closed', closesOn: '2026-03-31' })
    expect(await get(byHand.waveId)).toMatchObject({ state: 'closed', closesOn: '2026-03-31' })
  })

  test.each([
    ['a wave of invitations without a sample', 'release', () => newWave('short')],
    ['a wave whose period is over', 'release', () => openWave({ opensOn: '2026-01-01', closesOn: '2026-01-31' })],
    ['a wave that is prepared', 'close', () => openWave()],
    ['the summary of a wave that is prepared', 'publish-summary', () => openWave()],
    ['a summary that is not published', 'withdraw-summary', () => openWave()],
  ])('refuses for %s: %s', async (_, action, prepare) => {
    // Prepare
    const { waveId } = await prepare()

    // Act
    const answer = await act(waveId, action, 1)

    // Assess
    expect([answer.status, answer.body.code]).toEqual([409, 'ACTION_NOT_POSSIBLE'])
    expect(answer.body.current).toEqual(await get(waveId))
  })

  test('takes an action that is sent again, or by many at once, as one', async () => {
    // Prepare
    const { waveId } = await openWave()

    // Act
    const answers = await Promise.all(numbersTo(10).map(() => act(waveId, 'release', 1)))
    const again = await act(waveId, 'release', 1)

    // Assess
    expect(new Set([...answers, again].map(({ status }) => status))).toEqual(new Set([200]))
    expect((await readWave(service.table, waveId))?.version).toBe(2)
  })

  test('shows who comes second what stands', async () => {
    // Prepare
    const { waveId } = await openWave()
    await act(waveId, 'release', 1)

    // Act
    const answer = await act(waveId, 'close', 1)

    // Assess
    expect([answer.status, answer.body.code]).toEqual([409, 'VERSION_STALE'])
    expect(answer.body.current).toEqual(await get(waveId))
  })

  test('there is none of a wave that does not exist', async () => {
    // Act
    const answers = [await act('none', 'release', 1), await atDesk('getWave', { path: { waveId: 'none' } })]

    // Assess
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('an administrator of a county', () => {
  const ofCounty: Staff = {
    kind: 'staff',
    staffId: 'county',
    name: 'county',
    grants: [{ role: 'administrator', scope: 'region:530721' }],
  }

  test('reads waves, and neither creates one nor sees the codes of its invitations', async () => {
    // Prepare
    const { waveId } = await newWave('short')
    const path = { waveId }

    // Act
    const [read, created, codes] = [
      await send(handler, 'getWave', { caller: ofCounty, path }),
      await send(handler, 'createWave', { caller: ofCounty, key: newKey(), body: waveRequest('short') }),
      await send(handler, 'listInvitations', { caller: ofCounty, path }),
    ]

    // Assess
    expect([read.status, created.status, codes.status]).toEqual([200, 404, 404])
  })
})
