import { shanghaiDay } from '@minping/shared/calendar'
import { waveState } from '@minping/shared/survey'
import { trendPoint } from '@minping/shared/survey/results'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readQuestionnaireSummary } from '../store/questionnaire-entity.ts'
import { listWaves } from '../store/wave-entity.ts'
import { questionnaireOf } from './find-wave.ts'
import { readIndexCounts } from './read-counts.ts'
import { readResultPlace } from './result-place.ts'

/** The index over the waves of a questionnaire that have begun, the earliest first. */
export const getSurveyTrend: UseCase<'getSurveyTrend'> = async ({ path, query, caller, now }) => {
  const { table, cityCode, city } = service()
  const found = readResultPlace(query.scope, caller, await city())
  if ('problem' in found) return found
  const { questionnaireId } = path
  if (!(await readQuestionnaireSummary(table, questionnaireId))) return { problem: 'NOT_FOUND' }

  const waves = (await listWaves(table))
    .filter((wave) => wave.questionnaireId === questionnaireId && waveState(wave, shanghaiDay(now)) !== 'preparing')
    .sort((one, other) => (`${one.closesOn} ${one.waveId}` < `${other.closesOn} ${other.waveId}` ? -1 : 1))
  const points = await Promise.all(
    waves.map(async (wave) => {
      const questionnaire = await questionnaireOf(table, wave)
      const counted = await readIndexCounts({ table, cityCode }, wave, questionnaire, found.place)
      return trendPoint(counted, questionnaire)
    }),
  )
  return { body: { questionnaireId, points } }
}
