import type { KeyObject } from 'node:crypto'
import { type DemoRecord, generateDemo } from '../../../seeds/demo/index.ts'
import type { City } from '../../../seeds/lijiang/index.ts'
import { type Demonstration, putDemonstration, readDemonstration } from '../../store/demonstration-entity.ts'
import type { Table } from '../../store/table.ts'
import { countedItems, publicationCountsItems } from './counted-items.ts'
import { settleCounters } from './settle-counters.ts'
import { writeInBulk } from './write-in-bulk.ts'

export interface DemoLoadOptions {
  table: Table
  city: City
  /** Encrypts the made-up telephone numbers as real ones are. */
  contactKey: KeyObject
  now: Date
  /** How many reviews; by default 20,000. */
  count?: number
  seed?: number
}

export interface DemoLoad {
  reviews: number
  followUps: number
  counters: number
}

/**
 * Fills a table with demonstration data, counted, before anybody uses it: nothing else may write meanwhile. Safe to
 * repeat: a load that was interrupted is carried on with the very records that it began with, and a finished one is left
 * alone, so that what people did with it since stays. Undefined when there was nothing to do.
 */
export async function loadDemo(options: DemoLoadOptions): Promise<DemoLoad | undefined> {
  const { table, city } = options
  const demonstration = await beginDemonstration(options)
  if (demonstration.finishedAt !== undefined) return undefined
  const records = makeRecords(demonstration, city)
  const madeFor = new Date(demonstration.madeFor)
  await writeInBulk(table, [
    ...records.flatMap((record) => countedItems(record, options.contactKey, madeFor)),
    ...publicationCountsItems(records),
  ])
  const counters = await settleCounters(table, madeFor)
  await putDemonstration(table, city.cityCode, { ...demonstration, finishedAt: options.now.toISOString() })
  return { reviews: records.length, followUps: records.filter(({ followUp }) => followUp).length, counters }
}

/** The demonstration that the table holds or was begun with; otherwise a new one, remembered before anything else. */
async function beginDemonstration(options: DemoLoadOptions): Promise<Demonstration> {
  const { table, city, now, count = 20_000, seed = 530700 } = options
  const standing = await readDemonstration(table, city.cityCode)
  if (standing) return standing
  const begun = { seed, count, madeFor: now.toISOString() }
  await putDemonstration(table, city.cityCode, begun)
  return begun
}

function makeRecords({ seed, count, madeFor }: Demonstration, city: City): DemoRecord[] {
  return [...generateDemo({ city, now: new Date(madeFor), count, seed })]
}
