import { shanghaiDay } from '@minping/shared/calendar'
import { minutesOf, type Questionnaire, questionsOf, waveState } from '@minping/shared/survey'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listWaves, type StoredWave } from '../store/wave-entity.ts'
import { questionnaireOf } from './find-survey.ts'

/** The waves that every business may answer now, and the counties of which a claim names one. */
export const listOpenWaves: UseCase<'listOpenWaves'> = async ({ now }) => {
  const { table, city } = service()
  const [waves, { regions }] = await Promise.all([listWaves(table), city()])
  const day = shanghaiDay(now)
  const open = waves.filter((wave) => wave.mode === 'open' && waveState(wave, day) === 'open')
  const questionnaires = await Promise.all(open.map(questionnaireOf))
  return {
    body: {
      items: open.flatMap((wave, index) => openWaveView(wave, questionnaires[index])),
      regions: [...regions.values()].map(({ regionCode, name, englishName }) => ({ regionCode, name, englishName })),
    },
  }
}

function openWaveView({ waveId, name, closesOn }: StoredWave, questionnaire: Questionnaire | undefined) {
  if (!questionnaire) return []
  const { title, introduction } = questionnaire
  const questions = questionsOf(questionnaire).length
  return [{ waveId, name, title, introduction, closesOn, questions, minutes: minutesOf(questionnaire) }]
}
