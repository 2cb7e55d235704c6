import { type Answer, type Parts, ProblemError } from '../../service'
import { callAsBusiness } from '../session/business-session'
import type { SaveRequest } from './draft'
import type { Refusal, Submission, Submitting } from './submission'
import type { Saving } from './sync'

export type Survey = Answer<'GET /api/me/survey'>
type SaveBody = Parts<'POST /api/me/survey/answers'>['body']

/** Saves some answers at the service. */
export async function saveAnswers(request: SaveRequest): Promise<Saving> {
  try {
    // The contract's lists may be changed by who reads them, ours may not: what is sent is the same.
    const body = request as SaveBody
    return { outcome: 'saved', standing: await callAsBusiness('POST /api/me/survey/answers', { body }) }
  } catch (fault) {
    return isRefusal(fault) ? { outcome: 'refused', refusal: refusalOf(fault) } : { outcome: 'unreached' }
  }
}

/** Submits the answers of a version. */
export async function submitAnswers({
  idempotencyKey,
  version,
  contact,
}: Submission & { version: number }): Promise<Submitting<Survey>> {
  const body = { version, ...(contact && { contact }) }
  try {
    return {
      outcome: 'taken',
      receipt: await callAsBusiness('POST /api/me/survey/submission', { body, idempotencyKey }),
    }
  } catch (fault) {
    return isRefusal(fault) ? { outcome: 'refused', refusal: refusalOf(fault) } : { outcome: 'unreached' }
  }
}

/** Only a problem of the answers themselves: a session that can not be opened just now says nothing about them. */
function isRefusal(fault: unknown): fault is ProblemError {
  return fault instanceof ProblemError && !fault.mayPass && fault.problem.status !== 401
}

function refusalOf({ code, sentence, problem: { field } }: ProblemError): Refusal {
  const questionId = /^answers\.([^.]+)/.exec(field ?? '')?.[1]
  return {
    code,
    sentence: code === 'VERSION_STALE' ? changedMeanwhile : sentence,
    ...(questionId !== undefined && { questionId }),
  }
}

const changedMeanwhile = {
  zh: '提交时，回答又有改动（可能是同事改的）。请看一看最新的回答，再提交一次。',
  en: 'The answers changed while they were submitted, perhaps by a colleague. Please look at them as they stand and submit again.',
}
