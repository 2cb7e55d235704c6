import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { shanghaiDay } from '@minping/shared/calendar'
import { checkResponse, isKindKnown, waveState } from '@minping/shared/survey'
import type { Call, ProblemAnswer } from '../platform/call.ts'
import { removeObjects } from '../platform/object-store.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { attempt } from '../store/conditions.ts'
import { contentOf } from '../store/draft-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { compareRequests } from '../store/request-mark.ts'
import { findSurvey, type Survey } from './find-survey.ts'
import { mySurveyView, standingOf } from './my-survey.ts'
import { newSubmission, type Submission, type SubmissionWrite } from './submission.ts'

type SubmitCall = Call<'submitResponse'>

/** How often somebody else of the business, or of a quota, may be faster. */
const mostAttempts = 12

/**
 * Submits the draft as it stands, in one transaction with the places that it takes in quotas, its texts and the cases
 * that it opens. The same request sent again gets the same answer; until the wave closes another one changes what counts.
 */
export const submitResponse: UseCase<'submitResponse'> = async (call) => {
  const { caller, now } = call
  for (let number = 1; number <= mostAttempts; number += 1) {
    const survey = await findSurvey(caller)
    if (!survey) return { problem: 'NOT_FOUND' }
    const standing = checkStanding(call, survey)
    if (standing === 'stands') return { body: await mySurveyView(survey, now) }
    const problem = standing ?? checkContent(survey)
    if (problem) return problem
    const { response, writes, removed } = await newSubmission(call, survey)
    const refusedAs = await write(writes)
    if (!refusedAs) {
      await removeObjects(removed, now)
      return { body: await mySurveyView({ ...survey, response }, now) }
    }
    if (refusedAs === 'full') return { problem: 'QUOTA_FULL' }
  }
  throw new StoreContended('the response kept changing')
}

/** Whether these very answers are submitted already, by this request or by somebody else of the business; or why they can't be. */
function checkStanding(
  { body, request, now }: SubmitCall,
  { wave, draft, response }: Survey,
): 'stands' | ProblemAnswer | undefined {
  const comparison = compareRequests(response?.request, request)
  if (comparison === 'same') return 'stands'
  if (comparison === 'reused') return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
  if (waveState(wave, shanghaiDay(now)) !== 'open') return { problem: 'WAVE_NOT_OPEN' }
  if (draft.version !== body.version) return { problem: 'VERSION_STALE', current: standingOf(draft) }
  return response?.draftVersion === draft.version ? 'stands' : undefined
}

function checkContent({ questionnaire, draft }: Survey): ProblemAnswer | undefined {
  const content = contentOf(draft)
  if (!isKindKnown(questionnaire, content.kind)) return { problem: 'ANSWER_MISSING', field: 'kind' }
  const [fault] = checkResponse(questionnaire, content)
  return fault && { problem: fault.code, field: `answers.${fault.questionId}` }
}

/** Undefined when it was written; otherwise what stood in the way. */
async function write(writes: Submission['writes']): Promise<SubmissionWrite['refusedAs'] | undefined> {
  const { table } = service()
  const refusal = await attempt(() =>
    table.client.send(new TransactWriteCommand({ TransactItems: writes.map(({ item }) => item) })),
  )
  return refusal && (writes[refusal.index]?.refusedAs ?? 'changed')
}
