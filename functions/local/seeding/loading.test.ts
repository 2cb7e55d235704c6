import { createSecretKey } from 'node:crypto'
import path from 'node:path'
import { shanghaiDay } from '@minping/shared/calendar'
import { contributionOfReview } from '@minping/shared/figures'
import { type FollowUp, isOpen } from '@minping/shared/follow-up'
import { generateDemo } from '../../../seeds/demo/index.ts'
import { makeServiceRecords } from '../../../seeds/demo/service-records.ts'
import { makeSurveys } from '../../../seeds/demo/surveys/index.ts'
import { city } from '../../../seeds/lijiang/index.ts'
import { openContact } from '../../platform/contact.ts'
import { findRecordOfCode } from '../../platform/find-record-of-code.ts'
import { recordIdOf } from '../../platform/rating-code.ts'
import { readConfiguration } from '../../store/configuration-entity.ts'
import { counterItem, readCounters } from '../../store/counter-entity.ts'
import { putDemonstration, readDemonstration } from '../../store/demonstration-entity.ts'
import { readDirectory } from '../../store/directory-entity.ts'
import { getFollowUp, readOpenQueue } from '../../store/follow-up-entity.ts'
import { readItems } from '../../store/item-statistics-entity.ts'
import { readRegister } from '../../store/register-entity.ts'
import { getReview, putNewReview } from '../../store/review-entity.ts'
import { listRecordsOfDay } from '../../store/service-record-entity.ts'
import { listWaves } from '../../store/wave-entity.ts'
import { recount } from '../../tally/recount.ts'
import { runTally } from '../../tally/run-tally.ts'
import { findRatingCodeLink } from '../find-rating-code.ts'
import { readService } from '../service/read-service.ts'
import { createTable } from '../store/create-table.ts'
import { openLocalTable } from '../store/open-client.ts'
import { type LocalStore, startStore } from '../store/start-store.ts'
import { loadCity } from './load-city.ts'
import { loadDemo } from './load-demo.ts'
import { loadServiceRecords } from './load-service-records.ts'
import { loadSurveys } from './load-surveys.ts'
import { writeInBulk } from './write-in-bulk.ts'

const now = new Date('2026-11-20T03:00:00.000Z')
const later = new Date('2026-11-23T03:00:00.000Z')
const contactKey = createSecretKey(Buffer.alloc(32, 7))
const identityKey = createSecretKey(Buffer.alloc(32, 8))
const count = 600
const service = readService(path.join(process.cwd(), 'serverless.yml'), { stage: 'local', parameters: {} })
const records = [...generateDemo({ city, now, count })]

jest.setTimeout(30_000)

let store: LocalStore
let table: ReturnType<typeof openLocalTable>

beforeAll(async () => {
  store = await startStore()
})

afterAll(() => store.stop())
afterEach(() => table.database.destroy())

/** A table of its own in the common store. */
async function openNewTable(name: string): Promise<void> {
  table = openLocalTable(store.endpoint, service.region, name)
  await createTable(table.database, { ...service.table, name, create: { ...service.table.create, TableName: name } })
}

describe('loading a city', () => {
  test('gives the functions its directory and its rules, and is safe to repeat', async () => {
    // Prepare
    await openNewTable('city')
    // Act
    await loadCity(table, city, now)
    await loadCity(table, city, now)
    // Assess
    const directory = await readDirectory(table, city.cityCode)
    const configuration = await readConfiguration(table, city.cityCode)
    expect(directory?.windows).toEqual(city.windows)
    expect(directory?.items).toHaveLength(city.items.length)
    expect(configuration?.labelSet).toEqual(city.labelSet)
    expect(configuration?.calendar).toEqual(city.calendar)
    expect(configuration?.profile).toEqual(city.profile)
    expect(configuration?.definition.targets).toHaveLength(city.figures.targets.length)
  })
})

describe('loading the demonstration', () => {
  test('stores every review and follow-up as it was made, counted as a recount counts them', async () => {
    // Prepare
    await openNewTable('loaded')
    const followUps = records.flatMap(({ followUp }) => followUp ?? [])
    // Act
    const load = await loadDemo({ table, city, contactKey, now, count })
    // Assess
    expect(load).toMatchObject({ reviews: count, followUps: followUps.length })
    expect(await recount({ table, now })).toMatchObject({
      reviews: count,
      followUps: followUps.length,
      differences: [],
    })
    await expectFiguresOfGucheng()
    await expectQueues(followUps)
    await expectSealedContact()
  })

  test('leaves a finished load alone, with what people did since', async () => {
    // Prepare
    await openNewTable('used')
    await loadDemo({ table, city, contactKey, now, count })
    const own = { ...reviewOfOwn(), reviewId: 'own-review' }
    await putNewReview(table, own, [], later)
    await recount({ table, now: later })
    // Act
    const again = await loadDemo({ table, city, contactKey, now: later, count: 2 * count })
    // Assess
    expect(again).toBeUndefined()
    expect(await getReview(table, 'own-review')).toMatchObject({ reviewId: 'own-review' })
    expect((await recount({ table, now: later })).reviews).toBe(count + 1)
  })

  test('carries an interrupted load on with the records that it began with', async () => {
    // Prepare: it broke off after a few reviews, with a counter half written.
    await openNewTable('interrupted')
    const broken = { ...table, client: failingAfter(table.client, 4) }
    await expect(loadDemo({ table: broken, city, contactKey, now, count })).rejects.toThrow('broke off')
    expect(await readDemonstration(table, city.cityCode)).toMatchObject({ madeFor: now.toISOString() })
    await writeInBulk(table, [
      counterItem({ scope: 'region:530702', period: '2024-03', of: 'everything' }, { active5: 1 }),
    ])
    // Act
    const load = await loadDemo({ table, city, contactKey, now: later, count: 7 })
    // Assess
    expect(load?.reviews).toBe(count)
    expect(await recount({ table, now })).toMatchObject({ reviews: count, differences: [] })
    const last = records.at(-1)?.review
    expect(await getReview(table, last?.reviewId ?? '')).toMatchObject({ submittedAt: last?.submittedAt })
    const bad = records.find(({ followUp }) => followUp)?.followUp
    expect(await getFollowUp(table, bad?.followUpId ?? '')).toEqual(bad)
  })
})

describe('loading the made-up 办件', () => {
  test('gives each the code that its window would, has its review counted once, and leaves them alone afterwards', async () => {
    // Prepare
    await openNewTable('records')
    await loadCity(table, city, now)
    await putDemonstration(table, city.cityCode, { seed: 1, count, madeFor: now.toISOString() })
    const options = { table, city, identityKey, madeFor: now }
    // Act
    const loaded = await loadServiceRecords(options)
    const again = await loadServiceRecords(options)
    await runTally({ table, now })
    const link = await findRatingCodeLink(table, identityKey, now)
    // Assess
    const made = makeServiceRecords(city, now)
    const today = await listRecordsOfDay(table, '530702-01-03', shanghaiDay(now))
    expect([loaded, again]).toEqual([made.length, 0])
    expect(await recount({ table, now })).toMatchObject({
      reviews: made.filter(({ judged }) => judged).length,
      followUps: 0,
      differences: [],
    })
    expect(today.every(({ generated }) => generated)).toBe(true)
    expect(new Set(today.map(({ judged }) => judged))).toEqual(new Set([undefined, 'person']))
    const opened = await findRecordOfCode(table, link?.split('code=')[1] ?? '', identityKey, now)
    expect(opened).toMatchObject({
      isInForce: true,
      record: { recordId: recordIdOf(made[0]?.projectNo ?? '', identityKey) },
    })
    expect(opened?.record.judged).toBeUndefined()
  })
})

describe('loading the surveys of the demonstration', () => {
  test('stores register, waves and responses, counts each response once, and leaves them alone afterwards', async () => {
    // Prepare
    await openNewTable('surveys')
    await loadCity(table, city, now)
    const { businesses, waves } = makeSurveys(city, now)
    const options = { table, city, contactKey, identityKey, madeFor: now }
    // Act
    const load = await loadSurveys(options)
    const again = await loadSurveys(options)
    // Assess
    const submitted = waves.map(({ plan, participants }) => [
      plan.waveId,
      participants.filter(({ response }) => response).length,
    ])
    const counted = waves.map(async ({ plan: { waveId } }) => {
      const strata = await readItems(table, waveId, `city:${city.cityCode}`, ['~stratum'])
      return [waveId, strata.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)]
    })
    const { strata, generated } = await readRegister(table)
    expect(load?.waves).toBe(waves.length)
    expect(again).toBeUndefined()
    expect(await Promise.all(counted)).toEqual(submitted)
    expect(generated).toBe(businesses.length)
    expect(Object.values(strata).reduce((sum, count) => sum + count, 0)).toBe(businesses.length)
    expect((await listWaves(table)).every((wave) => wave.generated)).toBe(true)
  }, 120_000)
})

async function expectFiguresOfGucheng() {
  const counters = await readCounters(table, 'region:530702', '2024-01', '2024-12')
  const active5 = records.filter(
    ({ review }) =>
      review.place.regionCode === '530702' &&
      shanghaiDay(new Date(review.submittedAt)).startsWith('2024') &&
      contributionOfReview(review).includes('active5'),
  )
  expect(counters.reduce((sum, { counts }) => sum + (counts.active5 ?? 0), 0)).toBe(active5.length)
  expect(counters.every(({ counts }) => (counts.generated ?? 0) > 0)).toBe(true)
}

async function expectQueues(followUps: readonly FollowUp[]) {
  const queue = await readOpenQueue(
    table,
    city.halls.map((hall) => hall.hallId),
  )
  const open = followUps.filter((followUp) => isOpen(followUp.state))
  const byId = (one: FollowUp, other: FollowUp) => (one.followUpId < other.followUpId ? -1 : 1)
  expect(open.length).toBeGreaterThan(0)
  expect(queue.map(({ found: followUp }) => followUp).sort(byId)).toEqual([...open].sort(byId))
}

/** A telephone number is stored encrypted, and shows masked. */
async function expectSealedContact() {
  const record = records.find(({ contactPhone, followUp }) => contactPhone && followUp)
  const reviewId = record?.review.reviewId ?? ''
  const review = await getReview(table, reviewId)
  expect(JSON.stringify(review)).not.toContain(record?.contactPhone)
  expect(openContact(review?.sealedContact ?? '', reviewId, contactKey)).toBe(record?.contactPhone)
  expect(review?.contactMasked).toMatch(/^154\*{4}\d{4}$/)
}

function reviewOfOwn() {
  const [first] = records
  if (!first) throw new Error('no records')
  return { ...first.review, generated: false, version: 1, submittedAt: later.toISOString() }
}

/** A client that breaks off after a number of requests. */
function failingAfter(client: typeof table.client, requests: number): typeof table.client {
  let sent = 0
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name)
      return (command: Parameters<typeof client.send>[0]) => {
        sent += 1
        if (sent > requests) return Promise.reject(new Error('the load broke off'))
        return target.send(command)
      }
    },
  })
}
