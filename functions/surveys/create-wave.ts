import { identify } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readPublished } from '../store/questionnaire-entity.ts'
import { compareRequests } from '../store/request-mark.ts'
import { putNewWave, type StoredWave } from '../store/wave-entity.ts'
import { wrongFieldOfQuotas } from './check-quotas.ts'
import { waveView } from './wave-views.ts'

/** Prepares a wave. Its id comes from the Idempotency-Key, so that the same request makes one wave. */
export const createWave: UseCase<'createWave'> = async ({ body, request, now }) => {
  const { table, cityCode, city, secrets } = service()
  const [directory, { identity }] = await Promise.all([city(), secrets()])
  if (body.closesOn < body.opensOn) return { problem: 'PERIOD_INVALID', field: 'closesOn' }
  const questionnaire = await readPublished(table, body.questionnaireId, body.questionnaireVersion)
  if (!questionnaire) return { problem: 'QUESTIONNAIRE_NOT_PUBLISHED', field: 'questionnaireVersion' }
  const isCounty = (code: string) => code !== cityCode && directory.regions.has(code)
  const wrong = wrongFieldOfQuotas(body.quotas, questionnaire, isCounty)
  if (wrong) return { problem: 'FIELD_INVALID', field: wrong }

  const wave: StoredWave = {
    waveId: identify('wave', request.key, identity),
    ...body,
    questionnaireTitle: questionnaire.title,
    released: false,
    population: {},
    invited: {},
    version: 1,
    generated: false,
    createdAt: now.toISOString(),
    request,
  }
  const standing = await putNewWave(table, wave)
  if (standing && compareRequests(standing.request, request) !== 'same') {
    return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
  }
  return { body: await waveView(standing ?? wave, { table, cityCode, now }) }
}
