import { shanghaiDay } from '@minping/shared/calendar'
import { checkAnswer, isKindKnown, type Questionnaire, questionOf, waveState } from '@minping/shared/survey'
import type { Call, ProblemAnswer } from '../platform/call.ts'
import { removeObjects } from '../platform/object-store.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { putDraft, readDraft } from '../store/draft-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { fileDraft } from './answer-files.ts'
import { findSurvey } from './find-survey.ts'
import { mergeDraft } from './merge-draft.ts'
import { standingOf } from './my-survey.ts'

/** Many of one business may save at the same moment; each of them waits for the others. */
const mostAttempts = 50

/**
 * Saves some answers of the draft. Each is checked by itself, what is missing isn't: a draft may be unfinished. What
 * somebody else changed since stands and is named. Files are attached in the same transaction.
 */
export const saveAnswers: UseCase<'saveAnswers'> = async ({ body, caller, now }) => {
  const { table } = service()
  const survey = await findSurvey(caller)
  if (!survey) return { problem: 'NOT_FOUND' }
  const { wave, questionnaire, responseId } = survey
  if (waveState(wave, shanghaiDay(now)) !== 'open') return { problem: 'WAVE_NOT_OPEN' }
  const wrong = checkChange(body, questionnaire)
  if (wrong) return wrong

  let standing = survey.draft
  for (let number = 1; number <= mostAttempts; number += 1) {
    const { draft: merged, conflicts } = mergeDraft(standing, body, now)
    if (merged === standing) return { body: { ...standingOf(standing), conflicts } }
    const filed = await fileDraft(standing, merged, survey.response, now)
    if ('problem' in filed) return filed
    if (await putDraft(table, filed.draft, filed.writes)) {
      await removeObjects(filed.removed, now)
      return { body: { ...standingOf(filed.draft), conflicts } }
    }
    standing = await readDraft(table, responseId, wave.waveId)
  }
  throw new StoreContended('the draft kept changing')
}

function checkChange(
  { kind, answers }: Call<'saveAnswers'>['body'],
  questionnaire: Questionnaire,
): ProblemAnswer | undefined {
  if (kind !== undefined && !isKindKnown(questionnaire, kind)) return { problem: 'ANSWER_INVALID', field: 'kind' }
  for (const [questionId, answer] of Object.entries(answers)) {
    const question = questionOf(questionnaire, questionId)
    const isWrong = !question || (answer !== null && checkAnswer(question, answer) !== undefined)
    if (isWrong) return { problem: 'ANSWER_INVALID', field: `answers.${questionId}` }
  }
  return undefined
}
