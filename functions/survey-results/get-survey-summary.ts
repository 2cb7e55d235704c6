import { shanghaiDay } from '@minping/shared/calendar'
import { waveState } from '@minping/shared/survey'
import { waveResults } from '@minping/shared/survey/results'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findWave } from './find-wave.ts'
import { readCounts } from './read-counts.ts'
import { cityPlace } from './result-place.ts'
import { resultsView } from './views.ts'

/** What the city publishes about a closed wave, for anybody: the city's results, as soon and as long as it does. */
export const getSurveySummary: UseCase<'getSurveySummary'> = async ({ path, now }) => {
  const { table, cityCode, city, configuration } = service()
  const asked = await findWave(table, path.waveId)
  const day = shanghaiDay(now)
  if (!asked?.wave.summaryPublishedAt || waveState(asked.wave, day) !== 'closed') return { problem: 'NOT_FOUND' }

  const [{ promises }, directory] = await Promise.all([configuration(), city()])
  const place = cityPlace(directory)
  const counted = await readCounts({ table, cityCode }, asked.wave, place)
  return { body: resultsView(waveResults(counted, asked.questionnaire, promises, day), place) }
}
