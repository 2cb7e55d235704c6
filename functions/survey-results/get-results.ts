import { shanghaiDay } from '@minping/shared/calendar'
import { waveResults } from '@minping/shared/survey/results'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findWave } from './find-wave.ts'
import { readCounts } from './read-counts.ts'
import { readResultPlace } from './result-place.ts'
import { resultsView } from './views.ts'

/** Every figure of a wave in the city or a region, from what is counted. */
export const getResults: UseCase<'getResults'> = async ({ path, query, caller, now }) => {
  const { table, cityCode, city, configuration } = service()
  const found = readResultPlace(query.scope, caller, await city())
  if ('problem' in found) return found
  const asked = await findWave(table, path.waveId)
  if (!asked) return { problem: 'NOT_FOUND' }

  const { promises } = await configuration()
  const counted = await readCounts({ table, cityCode }, asked.wave, found.place)
  return { body: resultsView(waveResults(counted, asked.questionnaire, promises, shanghaiDay(now)), found.place) }
}
