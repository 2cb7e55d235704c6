import { type Answers, factsOf, type ItemStatistics } from '@minping/shared/survey'
import { city } from '../../seeds/lijiang/index.ts'
import { addFacts } from '../../shared/test-data/add-facts.ts'
import { openConflicting, openDisturbed, openDying } from '../../test/support/disturb-store.ts'
import { setClock } from '../../test/support/set-clock.ts'
import {
  answeredQuestionnaire,
  claim,
  type Given,
  openWave,
  submitAnswers,
  wholeAnswers,
} from '../../test/support/survey-answers.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import type { Business } from '../platform/call.ts'
import { readItemStatistics, readItems, readStored, statisticsWrites } from '../store/item-statistics-entity.ts'
import { responseKey } from '../store/keys.ts'
import { listSubmitted, responseItem, type SubmittedResponse } from '../store/response-entity.ts'
import type { Table } from '../store/table.ts'
import { writeAll } from '../store/write-all.ts'
import { countResponses } from './count-responses.ts'
import { handler } from './handler.ts'
import { recountResponses } from './recount-responses.ts'
import { replaceStatistics } from './settle-journal.ts'

let service: TestService
let waveId: string
let waves = 0
const cityCode = city.cityCode
const cityScope = `city:${cityCode}`
const scopes = [cityScope, 'region:530702', 'region:530721']

beforeAll(async () => {
  service = await startTestService()
})
beforeEach(async () => {
  setClock('2026-03-02 10:00')
  waveId = await openWave(`counted-${++waves}`)
})
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

const tally = (table: Table = service.table) => countResponses({ table, cityCode })

describe('the statistics of a wave', () => {
  test('are what its responses say, for the city and each region', async () => {
    // Prepare
    for (let number = 1; number <= 6; number += 1) await answer(number, wholeAnswers((number % 5) + 1, number))

    // Act
    const { counted } = await tally()

    // Assess
    expect(counted).toBe(6)
    const [overall] = await readItems(service.table, waveId, cityScope, ['overall'])
    expect(overall?.counts).toEqual({ answered: 6, 's:1': 1, 's:2': 2, 's:3': 1, 's:4': 1, 's:5': 1 })
    expect(overall?.pairs).toMatchObject({ 's:2|~region=530702': 1, 's:2|~region=530721': 1 })
    const [days] = await readItems(service.table, waveId, cityScope, ['days'])
    expect([days?.sum, days?.squares]).toEqual([21, 91])
    await expectExact()
  })

  test('change exactly by what is submitted again', async () => {
    // Prepare
    const caller = await answer(1, wholeAnswers(5, 3))
    await answer(2, wholeAnswers(4, 9))
    await tally()

    // Act
    await submitAnswers(caller, { overall: { type: 'scale', score: 1 }, came: { type: 'single', option: 'no' } })
    await tally()

    // Assess
    const [overall] = await readItems(service.table, waveId, cityScope, ['overall'])
    const [days] = await readItems(service.table, waveId, cityScope, ['days'])
    expect(overall?.counts).toEqual({ answered: 2, 's:1': 1, 's:4': 1 })
    expect([days?.sum, days?.counts]).toEqual([9, { answered: 1, 'b:2': 1 }])
    await expectExact()
  })

  test('are the same for who reads them while responses are brought in', async () => {
    // Prepare
    for (let number = 1; number <= 4; number += 1) await answer(number, wholeAnswers(number))
    const seen: string[] = []
    const table = openDisturbed(service.table.name, async (send) => {
      seen.push(await totals())
      await send()
    })

    // Act
    await tally(table)

    // Assess
    expect([...new Set(seen)]).toEqual(['', '4'])
    expect(await totals()).toBe('4')
  })

  test('count each response once when eight tallies run at once', async () => {
    // Prepare
    for (let number = 1; number <= 30; number += 1) await answer(number, wholeAnswers((number % 5) + 1))

    // Act
    const runs = await Promise.all(Array.from({ length: 8 }, () => tally(openConflicting(service.table.name, 2))))

    // Assess
    expect(runs.reduce((sum, { counted }) => sum + counted, 0)).toBe(30)
    await expectExact()
  })

  test('count each response once, whichever store call a tally dies at', async () => {
    // Prepare
    const caller = await answer(1, wholeAnswers(1))
    let score = 1

    // Act: it dies at its first call, then at a later one, and so on.
    for (const moment of ['before', 'after'] as const) {
      for (let call = 1; call <= 46; call += 3) {
        score = (score % 5) + 1
        await submitAnswers(caller, { overall: { type: 'scale', score } })
        await tally(openDying(service.table.name, call, moment)).catch(() => undefined)
        if (call % 2 === 0) await expectReadable()
      }
    }
    await tally()

    // Assess
    await expectExact()
  })

  test('count more than one transaction and one journal take', async () => {
    // Prepare
    const responses = Array.from({ length: 450 }, (_, index) => storedResponse(index))
    await writeAll(
      service.table,
      responses.map((response) => responseItem(response, new Date())),
    )

    // Act
    const { counted } = await tally()

    // Assess
    expect(counted).toBe(450)
    await expectExact()
  }, 60_000)

  test('take what comes between reading and writing with the next reading', async () => {
    // Prepare
    const caller = await answer(1, wholeAnswers(5))
    let changes = 0
    const table = openDisturbed(service.table.name, async (send, command) => {
      if (command === 'TransactWriteItemsCommand' && changes === 0) {
        changes += 1
        await submitAnswers(caller, { overall: { type: 'scale', score: 2 } })
      }
      await send()
    })

    // Act
    const { counted } = await tally(table)

    // Assess
    expect(counted).toBe(1)
    await expectExact()
  })
})

describe('the tally behind the stream', () => {
  test('counts the responses that the records name', async () => {
    // Prepare
    await answer(1, wholeAnswers(5))
    const { items } = await listSubmitted(service.table, waveId, { limit: 10 })
    const Keys = Object.fromEntries(
      Object.entries(responseKey(items[0]?.responseId ?? '')).map(([name, S]) => [name, { S }]),
    )
    const NewImage = { pendingKey: { S: `PENDING-RESPONSES#${waveId}` } }

    // Act
    const answered = await handler({ Records: [{ dynamodb: { Keys, NewImage, SequenceNumber: '1' } }] })

    // Assess
    expect(answered).toEqual({ batchItemFailures: [] })
    expect(await totals()).toBe('1')
  })

  test('sweeps by schedule', async () => {
    await answer(1, wholeAnswers(5))
    await handler({})
    expect(await totals()).toBe('1')
  })
})

describe('a recount', () => {
  test('finds statistics that were bent, and puts them right', async () => {
    // Prepare
    await answer(1, wholeAnswers(5, 3))
    await tally()
    await bend('days')

    // Act
    const before = await recount(true)
    const after = await recount(false)

    // Assess
    expect(before.differences.map(({ scope, item }) => [scope, item])).toEqual([[cityScope, 'days']])
    expect(after.differences).toEqual([])
    await expectExact()
  })
})

/** Submits for the business of a number, as a claim of this wave. */
async function answer(number: number, answers: Given): Promise<Business> {
  const caller = await claim(service, waveId, waves * 1_000 + number)
  await submitAnswers(caller, answers)
  return caller
}

/** A response as it is stored when it was submitted. */
function storedResponse(number: number): SubmittedResponse {
  const stratum = { regionCode: number % 3 === 0 ? '530721' : '530702', industry: 'F', size: 'small' } as const
  const content = { kind: 'staff', answers: wholeAnswers((number % 5) + 1, number % 50) as Answers }
  return {
    responseId: `response-${waveId}-${number}`,
    waveId,
    ...stratum,
    ...content,
    facts: factsOf(answeredQuestionnaire('any'), content, stratum, []),
    submission: 1,
    draftVersion: 1,
    submittedAt: new Date().toISOString(),
    receiptNo: 'MP20260302-222222',
    quotas: [],
    textIds: {},
    caseIds: [],
    generated: false,
  }
}

function recount(repair: boolean) {
  return recountResponses({ table: service.table, cityCode, promises: city.promises, now: new Date(), repair })
}

/** Holds the statistics against the stored responses, counted here by hand, and against a recount. */
async function expectExact(): Promise<void> {
  const { items: responses } = await listSubmitted(service.table, waveId, { limit: 1000 })
  const questionnaire = answeredQuestionnaire('any')
  for (const scope of scopes) {
    const expected = new Map<string, ItemStatistics>()
    for (const { kind, answers, regionCode, industry, size } of responses) {
      if (scope !== cityScope && scope !== `region:${regionCode}`) continue
      addFacts(expected, factsOf(questionnaire, { kind, answers }, { regionCode, industry, size }, []), 1)
    }
    const found = await readItemStatistics(service.table, waveId, scope)
    expect(found.filter(({ counts }) => Object.keys(counts).length > 0)).toEqual(
      [...expected.values()].sort((one, other) => (one.item < other.item ? -1 : 1)),
    )
  }
  expect((await recount(false)).differences).toEqual([])
}

/** Whoever reads sees the one response in every item or in none. */
async function expectReadable(): Promise<void> {
  const [overall, stratum] = await readItems(service.table, waveId, cityScope, ['overall', '~stratum'])
  expect(overall?.counts.answered ?? 0).toBe(Object.values(stratum?.counts ?? {})[0] ?? 0)
}

/** How many responses the items of the city say there are, each number once. */
async function totals(): Promise<string> {
  const items = await readItemStatistics(service.table, waveId, cityScope)
  const counts = items
    .filter(({ item }) => item === 'overall' || item.startsWith('~'))
    .map(({ counts: own, item }) =>
      item === 'overall' ? (own.answered ?? 0) : Object.values(own).reduce((sum, count) => sum + count, 0),
    )
  return [...new Set(counts)].join()
}

async function bend(item: string): Promise<void> {
  const stored = (await readStored(service.table, waveId, cityScope, [item]))?.get(item)
  if (!stored) throw new Error(`nothing is counted of ${item}`)
  const bent = { ...stored.statistics, sum: stored.statistics.sum + 7, counts: { answered: 9 } }
  await replaceStatistics(
    service.table,
    statisticsWrites(service.table, waveId, cityScope, bent, stored, stored.journal),
  )
}
