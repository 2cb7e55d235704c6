import type { Questionnaire } from '@minping/shared/survey'
import type { Business } from '../platform/call.ts'
import { responseIdOf } from '../platform/response-id.ts'
import { service } from '../platform/service.ts'
import { readPublished } from '../store/questionnaire-entity.ts'
import { readSurveyPart, type SurveyPart } from '../store/read-survey-part.ts'
import type { StoredWave } from '../store/wave-entity.ts'

/** A business's part in a wave, with what it is asked. */
export interface Survey extends SurveyPart {
  questionnaire: Questionnaire
  responseId: string
}

/** What a business works on in the wave of its session; undefined when it takes no part in it any more. */
export async function findSurvey({ businessId, waveId }: Business): Promise<Survey | undefined> {
  const responseId = await responseIdOf({ businessId, waveId })
  const part = await readSurveyPart(service().table, { waveId, businessId, responseId })
  const questionnaire = part && (await questionnaireOf(part.wave))
  return part && questionnaire && { ...part, questionnaire, responseId }
}

/** What was published never changes, so it is read once. */
const published = new Map<string, Questionnaire>()

/** The questionnaire that a wave asks. */
export async function questionnaireOf({
  questionnaireId,
  questionnaireVersion,
}: StoredWave): Promise<Questionnaire | undefined> {
  const name = `${questionnaireId} ${questionnaireVersion}`
  const questionnaire =
    published.get(name) ?? (await readPublished(service().table, questionnaireId, questionnaireVersion))
  if (questionnaire) published.set(name, questionnaire)
  return questionnaire
}
