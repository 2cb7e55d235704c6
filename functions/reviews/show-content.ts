import { grantCovers } from '@minping/shared/access'
import { reviewRoutes } from '@minping/shared/api'
import { partChecks, photoOfPart, wordsOfPart } from '@minping/shared/content-check'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { recordInAudit } from '../store/audit-entity.ts'
import { getReview } from '../store/review-entity.ts'
import { partView, photoView } from './part-view.ts'

/** Shows words and photos whatever the content check says of them. Who sees them, and why, is recorded first. */
export const showContent: UseCase<'showContent'> = async ({ path, body, caller, now }) => {
  const { table } = service()
  const review = await getReview(table, path.reviewId)
  if (!review || !grantCovers(caller.grants, review.place, reviewRoutes.showContent.who))
    return { problem: 'NOT_FOUND' }
  const parts = partChecks(review).map(({ part, check }) => ({
    part,
    ...partView(check),
    ...(wordsOfPart(review, part) && { words: wordsOfPart(review, part) }),
    ...photoView(photoOfPart(review, part), now),
  }))
  if (parts.length === 0) return { problem: 'NOT_FOUND' }
  const record = {
    by: { kind: 'staff', id: caller.staffId },
    action: 'show-content',
    subject: { kind: 'review', id: review.reviewId },
    place: review.place,
    reason: body.reason.trim(),
  } as const
  await recordInAudit(table, record, now)
  return { body: { version: review.contentVersion ?? 0, parts } }
}
