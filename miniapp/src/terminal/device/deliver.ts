import { ProblemError, type UnsentReview } from '../../service'
import type { Delivery } from '../../service/outbox/outbox'
import { boundWindow, callAsTerminal, isOutOfService } from './session'

/** Sends one review of a window, while this terminal is bound there. */
export async function deliver(review: UnsentReview, windowId: string): Promise<Delivery> {
  if (boundWindow() !== windowId) return { outcome: 'unreached' }
  try {
    return { outcome: 'taken', receipt: await send(review) }
  } catch (fault) {
    if (!(fault instanceof ProblemError) || fault.mayPass || fault.problem.status === 401 || isOutOfService(fault)) {
      return { outcome: 'unreached' }
    }
    return { outcome: 'refused', refusal: { code: fault.code, sentence: fault.sentence } }
  }
}

/** A review that waited too long for its time to be taken at the terminal's word goes without it: it still counts. */
async function send({ request, idempotencyKey }: UnsentReview) {
  try {
    return await callAsTerminal('POST /api/reviews', { body: request, idempotencyKey })
  } catch (fault) {
    if (!(fault instanceof ProblemError) || fault.code !== 'GIVEN_AT_INVALID') throw fault
    const { givenAt, ...body } = request
    return callAsTerminal('POST /api/reviews', { body, idempotencyKey })
  }
}
