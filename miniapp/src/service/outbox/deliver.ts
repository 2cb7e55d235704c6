import { ProblemError } from '../problem'
import { callAsCitizen } from '../session'
import type { Refusal, UnsentReview } from './entry'
import type { Delivery } from './outbox'

/** Sends one review and reads what became of it. */
export async function deliver({ request, idempotencyKey }: UnsentReview): Promise<Delivery> {
  try {
    return { outcome: 'taken', receipt: await callAsCitizen('POST /api/reviews', { body: request, idempotencyKey }) }
  } catch (fault) {
    if (!(fault instanceof ProblemError)) return { outcome: 'unreached' }
    return isRefusal(fault)
      ? { outcome: 'refused', refusal: refusalOf(fault) }
      : { outcome: 'putOff', rest: fault.retryAfter }
  }
}

/** Only a problem of the review itself: a session that cannot be opened just now says nothing about it. */
function isRefusal({ mayPass, problem }: ProblemError): boolean {
  return !mayPass && problem.status !== 401
}

function refusalOf(fault: ProblemError): Refusal {
  const { field, current } = fault.problem
  const reviewId = readReviewId(current)
  return { code: fault.code, sentence: fault.sentence, ...(field && { field }), ...(reviewId && { reviewId }) }
}

/** ALREADY_REVIEWED names the review that stands. */
function readReviewId(current: unknown): string | undefined {
  if (typeof current === 'string') return current
  const { reviewId } = Object(current) as { reviewId?: unknown }
  return typeof reviewId === 'string' ? reviewId : undefined
}
