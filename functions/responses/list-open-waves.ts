import { shanghaiDay } from '@minping/shared/calendar'
import { minutesOf, type Questionnaire, questionsOf, waveState } from '@minping/shared/survey'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listWaves, type StoredWave } from '../store/wave-entity.ts'
import { questionnaireOf } from './find-survey.ts'

/** The waves that every business may answer now, what the city has published, and the counties of which a claim names one. */
export const listOpenWaves: UseCase<'listOpenWaves'> = async ({ now }) => {
  const { table, cityCode, city } = service()
  const [waves, { regions }] = await Promise.all([listWaves(table), city()])
  const day = shanghaiDay(now)
  const open = waves.filter((wave) => wave.mode === 'open' && waveState(wave, day) === 'open')
  const published = waves.filter((wave) => wave.summaryPublishedAt !== undefined && waveState(wave, day) === 'closed')
  const questionnaires = await Promise.all(open.map(questionnaireOf))
  return {
    body: {
      items: open.flatMap((wave, index) => openWaveView(wave, questionnaires[index])),
      published: published.map(({ waveId, name, closesOn }) => ({ waveId, name, closesOn })),
      // 市本级 is no place: every business is in a county.
      regions: [...regions.values()]
        .filter(({ regionCode }) => regionCode !== cityCode)
        .map(({ regionCode, name, englishName }) => ({ regionCode, name, englishName })),
    },
  }
}

function openWaveView({ waveId, name, closesOn }: StoredWave, questionnaire: Questionnaire | undefined) {
  if (!questionnaire) return []
  const { title, introduction } = questionnaire
  const questions = questionsOf(questionnaire).length
  return [{ waveId, name, title, introduction, closesOn, questions, minutes: minutesOf(questionnaire) }]
}
