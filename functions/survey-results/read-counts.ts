import { formatScope } from '@minping/shared/directory'
import { type ItemStatistics, type Questionnaire, stratumItems, type Wave } from '@minping/shared/survey'
import type { Counted, CountedParts } from '@minping/shared/survey/results'
import { readItemStatistics, readItems } from '../store/item-statistics-entity.ts'
import type { Table } from '../store/table.ts'
import type { ResultPlace } from './result-place.ts'

/** Where the counts of a city and its regions are read. */
export interface CountSource {
  table: Table
  cityCode: string
}

type Read = (scope: string) => Promise<ItemStatistics[]>

/** All that is counted of a wave in a place; a region's figures are hidden by what the whole city has, so that is read too. */
export function readCounts({ table, cityCode }: CountSource, wave: Wave, place: ResultPlace): Promise<Counted> {
  return readBoth((scope) => readItemStatistics(table, wave.waveId, scope), cityCode, wave, place)
}

/** What the index of a wave is made of, and nothing else. */
export function readIndexCounts(
  { table, cityCode }: CountSource,
  wave: Wave,
  questionnaire: Questionnaire,
  place: ResultPlace,
): Promise<Counted> {
  const scored = questionnaire.index?.environments.flatMap(({ items }) => items.map(({ item }) => item)) ?? []
  const items = [...new Set([...scored, ...stratumItems])]
  return readBoth((scope) => readItems(table, wave.waveId, scope, items), cityCode, wave, place)
}

async function readBoth(read: Read, cityCode: string, wave: Wave, { regionCode }: ResultPlace): Promise<Counted> {
  const cityScope = formatScope({ kind: 'city', code: cityCode })
  if (regionCode === undefined) return { wave, city: await read(cityScope) }
  const [city, region] = await Promise.all([read(cityScope), read(formatScope({ kind: 'region', code: regionCode }))])
  return { wave, regionCode, city, region }
}

/** Some items of a wave in the city and in each of its regions. */
export async function readParts(
  { table, cityCode }: CountSource,
  { waveId }: Wave,
  regionCodes: readonly string[],
  items: readonly string[],
): Promise<CountedParts> {
  const read = (kind: 'city' | 'region', code: string) => readItems(table, waveId, formatScope({ kind, code }), items)
  const [city, ...regions] = await Promise.all([
    read('city', cityCode),
    ...regionCodes.map((code) => read('region', code)),
  ])
  return { city: city ?? [], regions: new Map(regionCodes.map((code, index) => [code, regions[index] ?? []])) }
}
