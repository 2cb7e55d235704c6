import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { type ItemStatistics, randomOf } from '@minping/shared/survey'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { attempt } from './conditions.ts'
import { readItemStatistics, readItems, readStored, statisticsWrites } from './item-statistics-entity.ts'
import { scanTable } from './scan-table.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const [waveId, scope] = ['wave', 'city:530700']

/** Counts that compress badly: what a ranking of very many options comes to. */
function statisticsOf(item: string, pairs: number): ItemStatistics {
  const random = randomOf(item)
  const entries = Array.from({ length: pairs }, () => [
    `r:${random().toString(36)}|~stratum=${random().toString(36)}`,
    Math.floor(random() * 1e9),
  ])
  return { item, counts: { answered: 7 }, pairs: Object.fromEntries(entries), sum: 3, squares: 9 }
}

async function replace(statistics: ItemStatistics, seen = true): Promise<boolean> {
  const stored = seen
    ? (await readStored(service.table, waveId, scope, [statistics.item]))?.get(statistics.item)
    : undefined
  const writes = statisticsWrites(service.table, waveId, scope, statistics, stored, 0)
  const refusal = await attempt(() => service.table.client.send(new TransactWriteCommand({ TransactItems: writes })))
  return refusal === undefined
}

async function partsOf(item: string): Promise<number> {
  let parts = 0
  for await (const { pk, sk } of scanTable(service.table)) {
    if (String(pk).startsWith('SURVEY-FIGURES#') && String(sk).split('#')[0] === item) parts += 1
  }
  return parts
}

test('statistics that one item of the table can not hold are kept in parts, whole, and come together again', async () => {
  // Prepare
  const [large, small] = [statisticsOf('large', 60_000), statisticsOf('small', 10)]

  // Act
  await replace(large)
  await replace(small)
  const parts = await partsOf('large')
  const read = await readItems(service.table, waveId, scope, ['large'])
  const all = await readItemStatistics(service.table, waveId, scope)

  // Assess
  expect(parts).toBeGreaterThan(2)
  expect(read).toEqual([large])
  expect(all).toEqual([large, small])
})

test('parts that are not needed any more go, and who comes with old statistics is refused', async () => {
  // Prepare
  await replace(statisticsOf('shrinking', 60_000))
  const less = statisticsOf('shrinking', 5)

  // Act
  const done = await replace(less)
  const late = await replace(statisticsOf('shrinking', 6), false)

  // Assess
  expect([done, late]).toEqual([true, false])
  expect(await partsOf('shrinking')).toBe(1)
  expect(await readItems(service.table, waveId, scope, ['shrinking'])).toEqual([less])
})
