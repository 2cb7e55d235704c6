import { giveVerdict } from '@minping/shared/follow-up'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tellCitizen } from '../platform/tell-citizen.ts'
import { tellOfFollowUp } from '../platform/tell-staff.ts'
import { StoreContended } from '../store/errors.ts'
import { updateFollowUp } from '../store/follow-up-entity.ts'
import { compareRequests } from '../store/request-mark.ts'
import { findOwnCase } from './find-own-case.ts'
import { reviewView } from './views.ts'

const mostAttempts = 5

/** Records whether the rectification satisfies the reviewer. The same request sent again gets the same answer. */
export const judgeRectification: UseCase<'judgeRectification'> = async ({ path, body, request, caller, now }) => {
  const { table, city, configuration } = service()
  const rules = await configuration()
  const context = { directory: await city(), configuration: rules, now }

  for (let number = 1; number <= mostAttempts; number += 1) {
    const found = await findOwnCase(table, path.reviewId, caller)
    if (!found?.followUp) return { problem: 'NOT_FOUND' }
    const { review, followUp } = found
    const repeated = compareRequests(followUp.verdictRequest, request)
    if (repeated === 'same') return { body: reviewView(found, context) }
    if (repeated === 'reused') return { problem: 'KEY_REUSED', field: 'Idempotency-Key' }
    const result = giveVerdict(followUp, body, { now, calendar: rules.calendar, profile: rules.profile })
    if ('code' in result) return { problem: result.code }

    const judged = { ...result.followUp, verdictRequest: request }
    const notices = [
      ...(await tellCitizen(table, followUp, judged, review.citizen, now)),
      ...(await tellOfFollowUp(table, followUp, judged, now)),
    ]
    const standing = await updateFollowUp(table, judged, followUp.version, now, notices)
    if (!standing) return { body: reviewView({ review, followUp: judged }, context) }
  }
  throw new StoreContended(`the case of review ${path.reviewId} kept changing`)
}
