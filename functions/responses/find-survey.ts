import type { Questionnaire } from '@minping/shared/survey'
import type { Business } from '../platform/call.ts'
import { identify } from '../platform/identify.ts'
import { service } from '../platform/service.ts'
import { type Draft, readDraft } from '../store/draft-entity.ts'
import { type Participation, readParticipation } from '../store/participation-entity.ts'
import { readPublished } from '../store/questionnaire-entity.ts'
import { readResponse, type SubmittedResponse } from '../store/response-entity.ts'
import { readWave, type StoredWave } from '../store/wave-entity.ts'

/** All that a business's part in a wave is made of. */
export interface Survey {
  wave: StoredWave
  questionnaire: Questionnaire
  participation: Participation
  responseId: string
  draft: Draft
  /** Absent before the first submission. */
  response?: SubmittedResponse | undefined
}

/** What a business works on in the wave of its session; undefined when it takes no part in it any more. */
export async function findSurvey({ businessId, waveId }: Business): Promise<Survey | undefined> {
  const { table, secrets } = service()
  const { identity } = await secrets()
  // The only way from a business to its answers, and nobody goes it back: the id is a keyed hash.
  const responseId = identify('survey-response', `${waveId} ${businessId}`, identity)
  const [wave, participation, draft, response] = await Promise.all([
    readWave(table, waveId),
    readParticipation(table, waveId, businessId),
    readDraft(table, responseId, waveId),
    readResponse(table, responseId),
  ])
  const questionnaire = wave && (await readPublished(table, wave.questionnaireId, wave.questionnaireVersion))
  return wave && participation && questionnaire
    ? { wave, questionnaire, participation, responseId, draft, response }
    : undefined
}
