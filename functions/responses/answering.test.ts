import { setClock } from '../../test/support/set-clock.ts'
import {
  asBusiness,
  claim,
  deviceOf,
  mine,
  openWave,
  save,
  submit,
  submitAnswers,
  submitUntilAnswered,
  wholeAnswers,
} from '../../test/support/survey-answers.ts'
import { newKey } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { openContact } from '../platform/contact.ts'
import { scanTable } from '../store/scan-table.ts'
import { readSurveyCases } from '../store/survey-case-entity.ts'
import { listTexts } from '../store/survey-text-entity.ts'

let service: TestService
let waveId: string
let businesses = 0
const newBusiness = () => claim(service, waveId, ++businesses)

beforeAll(async () => {
  service = await startTestService()
  setClock('2026-03-02 10:00')
  waveId = await openWave('answered')
})
beforeEach(() => {
  setClock('2026-03-02 10:00')
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

describe('a draft', () => {
  test('is kept question by question, unfinished, and resumes on another device', async () => {
    // Prepare
    const caller = await newBusiness()
    await save(caller, { overall: { type: 'scale', score: 4 } })
    await save(caller, { wish: { type: 'text', text: ' 多给贷款 ' } }, 'staff')

    // Act
    const survey = await mine(caller)

    // Assess
    expect(survey).toMatchObject({
      wave: { waveId, mode: 'open', state: 'open' },
      businessName: `丽江测试企业${businesses}`,
      verifiedBy: 'claim',
      kind: 'staff',
      version: 2,
      answers: { overall: { type: 'scale', score: 4 }, wish: { type: 'text', text: '多给贷款' } },
      cases: [],
    })
    expect(survey).not.toHaveProperty('submitted')
  })

  test('of two devices is merged; where both changed the same question, the first stands and the second is told', async () => {
    // Prepare
    const caller = await newBusiness()
    await save(caller, { overall: { type: 'scale', score: 4 }, came: { type: 'single', option: 'no' } })

    // Act
    const first = await asBusiness(caller, 'saveAnswers', {
      body: { baseVersion: 1, answers: { overall: { type: 'scale', score: 1 } } },
    })
    const second = await asBusiness(caller, 'saveAnswers', {
      body: { baseVersion: 1, answers: { overall: { type: 'scale', score: 5 }, came: null } },
    })
    const repeated = await asBusiness(caller, 'saveAnswers', {
      body: { baseVersion: 1, answers: { overall: { type: 'scale', score: 1 } } },
    })

    // Assess
    expect(first.body).toMatchObject({ version: 2, conflicts: [] })
    expect(second.body).toEqual({
      version: 3,
      kind: 'owner',
      answers: { overall: { type: 'scale', score: 1 } },
      conflicts: ['overall'],
    })
    expect(repeated.body).toMatchObject({ version: 3, conflicts: [] })
  })

  test('takes what thirty devices save at once, each its own question or the same', async () => {
    // Prepare
    const caller = await newBusiness()

    // Act
    const saved = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        asBusiness(caller, 'saveAnswers', {
          body: {
            baseVersion: 0,
            answers:
              index % 2 === 0 ? { overall: { type: 'scale', score: 3 } } : { days: { type: 'number', value: 7 } },
          },
        }),
      ),
    )

    // Assess
    expect(saved.every(({ status }) => status === 200)).toBe(true)
    expect(await mine(caller)).toMatchObject({
      version: 2,
      answers: { overall: { type: 'scale', score: 3 }, days: { type: 'number', value: 7 } },
    })
  })

  test.each([
    ['an unknown question', { nowhere: { type: 'scale', score: 1 } }, 'answers.nowhere'],
    ['a score off the scale', { overall: { type: 'scale', score: 9 } }, 'answers.overall'],
    ['an answer of another type', { overall: { type: 'text', text: '好' } }, 'answers.overall'],
    ['half a matrix', { services: { type: 'matrix', scores: { opening: 5 } } }, 'answers.services'],
  ])('refuses %s by its field, and keeps nothing', async (_, answers, field) => {
    const caller = await newBusiness()
    const { status, body } = await asBusiness(caller, 'saveAnswers', { body: { baseVersion: 0, answers } })
    expect([status, body.code, body.field]).toEqual([422, 'ANSWER_INVALID', field])
    expect((await mine(caller)).version).toBe(0)
  })
})

describe('a submission', () => {
  test('is answered with a receipt that stays the same when it is changed', async () => {
    // Prepare
    const caller = await newBusiness()

    // Act
    const first = await submitAnswers(caller, wholeAnswers())
    setClock('2026-03-05 09:00')
    const version = await save(caller, { overall: { type: 'scale', score: 3 } })
    const between = await mine(caller)
    const { body: second } = await submit(caller, { version })

    // Assess
    expect(first.submitted).toMatchObject({ at: '2026-03-02T10:00:00+08:00', changedSince: false })
    expect(first.submitted?.receiptNo).toMatch(/^DC20260302-/)
    expect(between.submitted).toEqual({ ...first.submitted, changedSince: true })
    expect(second.submitted).toEqual({ ...first.submitted, at: '2026-03-05T09:00:00+08:00', changedSince: false })
  })

  test('says what is missing, question by question, and is not written', async () => {
    // Prepare
    const caller = await newBusiness()
    const version = await save(caller, { overall: { type: 'scale', score: 4 } }, null)

    // Act
    const withoutKind = await submit(caller, { version })
    const withKind = await submit(caller, { version: await save(caller, {}) })

    // Assess
    expect([withoutKind.body.code, withoutKind.body.field]).toEqual(['ANSWER_MISSING', 'kind'])
    expect([withKind.body.code, withKind.body.field]).toEqual(['ANSWER_MISSING', 'answers.services'])
    expect(await mine(caller)).not.toHaveProperty('submitted')
  })

  test('of answers that changed meanwhile is refused with those that stand', async () => {
    const caller = await newBusiness()
    const version = await save(caller, wholeAnswers())
    await save(caller, { overall: { type: 'scale', score: 2 } })
    const { status, body } = await submit(caller, { version })
    expect([status, body.code]).toEqual([409, 'VERSION_STALE'])
    expect(body.current).toMatchObject({ version: version + 1, answers: { overall: { type: 'scale', score: 2 } } })
  })

  test('sent again is one submission; the same key with another body is refused', async () => {
    // Prepare
    const caller = await newBusiness()
    const version = await save(caller, wholeAnswers(1))
    const key = newKey()
    const body = { version, contact: { phone: '13812345678', agreed: true } }

    // Act
    const received = await Promise.all(Array.from({ length: 20 }, () => submit(caller, body, key)))
    const reused = await submit(caller, { version }, key)

    // Assess
    for (const one of received) expect(one).toEqual(received[0])
    expect(received[0]?.status).toBe(200)
    expect(reused.body.code).toBe('KEY_REUSED')
    expect((await mine(caller)).cases).toHaveLength(1)
  })

  test('by fifty devices of one business at once is one response', async () => {
    // Prepare
    const caller = await newBusiness()
    const version = await save(caller, wholeAnswers())
    const before = await countOf('survey-response')

    // Act
    const received = await Promise.all(Array.from({ length: 50 }, () => submit(caller, { version })))

    // Assess
    expect(received.map(({ status }) => status)).toEqual(Array(50).fill(200))
    expect(new Set(received.map(({ body }) => body.submitted?.receiptNo)).size).toBe(1)
    expect(await countOf('survey-response')).toBe(before + 1)
  })

  test('is possible on the last day and not after it, also what was saved before', async () => {
    // Prepare
    const caller = await newBusiness()
    setClock('2026-03-31 23:59')
    const version = await save(caller, wholeAnswers())

    // Act
    setClock('2026-04-01 00:00')
    const late = await submit(caller, { version })
    const lateSave = await asBusiness(caller, 'saveAnswers', { body: { baseVersion: version, answers: {} } })

    // Assess
    expect([late.body.code, lateSave.body.code]).toEqual(['WAVE_NOT_OPEN', 'WAVE_NOT_OPEN'])
    expect((await mine(caller)).wave.state).toBe('closed')
  })

  test('leaves out answers to questions that are hidden, and their texts', async () => {
    // Prepare
    const caller = await newBusiness()
    await submitAnswers(caller, { ...wholeAnswers(), wish: { type: 'text', text: '贷款太难' } })
    const with1 = await texts()

    // Act
    await submitAnswers(caller, { came: { type: 'single', option: 'no' }, wish: null })

    // Assess
    const items = await allItems()
    const response = items.find(
      ({ entity, answers }) =>
        entity === 'survey-response' &&
        JSON.stringify(answers).includes('"no"') &&
        !JSON.stringify(answers).includes('days'),
    )
    expect(with1).toContainEqual({ text: '贷款太难', groups: ['loan'] })
    expect(await texts()).not.toContainEqual({ text: '贷款太难', groups: ['loan'] })
    expect(response).toBeDefined()
    expect((await mine(caller)).answers).toHaveProperty('days')
  })
})

describe('a reported problem', () => {
  test('opens a case for the region, with the contact that was agreed to; again only for what is new', async () => {
    // Prepare
    const caller = await newBusiness()

    // Act
    const first = await submitAnswers(caller, wholeAnswers(1), { contact: { phone: '13812345678', agreed: true } })
    const second = await submitAnswers(caller, { services: { type: 'matrix', scores: { opening: 1, tax: 2 } } })

    // Assess
    const [one, two, ...more] = await readSurveyCases(
      service.table,
      second.cases.map(({ caseId }) => caseId),
    )
    expect(first.cases).toHaveLength(1)
    expect(first.contact).toEqual({ phoneMasked: '138****5678', agreed: true })
    expect(more).toEqual([])
    expect(one).toMatchObject({ hasContact: true, problem: { questionId: 'services', rowId: 'opening' }, waveId })
    expect(one?.place.regionCode).toBe((await mine(caller)).regionCode)
    expect(two).toMatchObject({ hasContact: false, problem: { questionId: 'services', rowId: 'tax' } })
    expect(openContact(one?.sealedContact ?? '', one?.caseId ?? '', service.keys.contact)).toBe('13812345678')
  })
})

describe('a quota', () => {
  const quota = (most: number, more: object = {}) => ({
    quotaId: 'first',
    name: { zh: '名额', en: 'Quota' },
    most,
    ...more,
  })

  test('of 100 takes exactly 100 of 500 that submit at once', async () => {
    // Prepare
    const full = await openWave('quota-of-100', { quotas: [quota(100)] })
    const callers = []
    for (let start = 0; start < 500; start += 50) {
      const claimed = Array.from({ length: 50 }, (_, index) => claim(service, full, 10_000 + start + index))
      callers.push(...(await Promise.all(claimed)))
    }
    const versions: number[] = []
    for (let start = 0; start < 500; start += 50) {
      const saved = callers.slice(start, start + 50).map((caller) => save(caller, wholeAnswers()))
      versions.push(...(await Promise.all(saved)))
    }

    // Act
    const received = await Promise.all(
      callers.map((caller, index) => submitUntilAnswered(caller, { version: versions[index] })),
    )

    // Assess
    const taken = received.filter(({ status }) => status === 200)
    const refused = received.filter(({ body }) => body.code === 'QUOTA_FULL')
    expect([taken.length, refused.length]).toEqual([100, 400])
    expect((await allItems()).filter((item) => item.entity === 'survey-response' && item.waveId === full)).toHaveLength(
      100,
    )
    expect((await allItems()).find(({ pk }) => pk === `QUOTA#${full}`)).toMatchObject({ taken: 100 })
  }, 120_000)

  test('is given back by who does not fall under it any more, and what could not enter keeps what counted', async () => {
    // Prepare
    const one = await openWave('quota-of-1', {
      quotas: [quota(1, { answer: { question: 'came', option: 'yes' } })],
    })
    const [first, second] = [await claim(service, one, 20_001), await claim(service, one, 20_002)]
    const no = { ...wholeAnswers(), came: { type: 'single', option: 'no' } } as const
    await submitAnswers(first, wholeAnswers())
    const counted = await submitAnswers(second, no)

    // Act
    const refused = await submit(second, { version: await save(second, wholeAnswers()) })
    await submitAnswers(first, no)
    const { version } = await mine(second)
    const taken = await submit(second, { version })

    // Assess
    expect([refused.status, refused.body.code]).toEqual([409, 'QUOTA_FULL'])
    expect(counted.submitted).toMatchObject({ changedSince: false })
    expect(taken.status).toBe(200)
    expect(taken.body.submitted).toMatchObject({ changedSince: false })
  })
})

test('nothing in the table holds both what was answered and who answered', async () => {
  // Prepare
  const caller = await newBusiness()
  await submitAnswers(
    caller,
    { ...wholeAnswers(1), wish: { type: 'text', text: '一句只有我写的话' } },
    { contact: { phone: '13900001111', agreed: true } },
  )
  const name = `丽江测试企业${businesses}`

  // Act
  const items = await allItems()

  // Assess
  const tells = (item: Record<string, unknown>, words: string[]) =>
    words.some((word) => JSON.stringify(item).includes(word))
  const who = items.filter((item) => tells(item, [caller.businessId, name, deviceOf(businesses)]))
  const what = items.filter(({ pk }) => /^(RESPONSE|TEXTS|CASE|SURVEY-)/.test(String(pk)))
  const [response] = what.filter((item) => item.entity === 'survey-response' && tells(item, ['一句只有我写的话']))
  const { responseId } = response as { responseId: string }
  expect(who.length).toBeGreaterThan(0)
  expect(who.filter((item) => tells(item, [responseId, '一句只有我写的话', 'answers']))).toEqual([])
  expect(what.filter((item) => tells(item, [caller.businessId, name, '13900001111']))).toEqual([])
  expect(
    what
      .filter((item) => tells(item, [responseId]))
      .map(({ entity }) => entity)
      .sort(),
  ).toEqual(['survey-draft', 'survey-response'])
})

async function texts() {
  const { items } = await listTexts(service.table, waveId, 'wish', { limit: 100 })
  return items.map(({ text, groups }) => ({ text, groups }))
}

async function countOf(entity: string): Promise<number> {
  return (await allItems()).filter((item) => item.entity === entity).length
}

async function allItems(): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for await (const item of scanTable(service.table)) items.push(item)
  return items
}
