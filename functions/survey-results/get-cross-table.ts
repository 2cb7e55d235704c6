import type { Words } from '@minping/shared/survey'
import { areCrossable, crossTable, sideOf } from '@minping/shared/survey/results'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findWave } from './find-wave.ts'
import { readParts } from './read-counts.ts'
import { regionNames } from './region-names.ts'
import { readResultPlace } from './result-place.ts'

/** Any question by any other or by a stratum. A region has no table by region: that would be its distribution again. */
export const getCrossTable: UseCase<'getCrossTable'> = async ({ path, query, caller }) => {
  const { table, cityCode, city } = service()
  const directory = await city()
  const found = readResultPlace(query.scope, caller, directory)
  if ('problem' in found) return found
  const asked = await findWave(table, path.waveId)
  if (!asked) return { problem: 'NOT_FOUND' }

  const { regionCode } = found.place
  const names = regionCode === undefined ? regionNames(directory) : new Map<string, Words>()
  const [row, column] = [query.row, query.column].map((item) => sideOf(asked.questionnaire, item, names))
  if (!row || row.values.length === 0) return { problem: 'ITEM_UNKNOWN', field: 'row' }
  if (!column || column.values.length === 0 || !areCrossable(row, column)) {
    return { problem: 'ITEM_UNKNOWN', field: 'column' }
  }
  const source = { table, cityCode }
  const counted = await readParts(source, asked.wave, [...directory.regions.keys()], [row.item, column.item])
  return { body: crossTable(row, column, counted, regionCode, asked.wave.threshold) }
}
