import { shanghaiTimestamp } from '@minping/shared/calendar'
import { openContact } from '../platform/contact.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { getCitizen } from '../store/citizen-entity.ts'
import { readCitizenNotices } from '../store/citizen-notice-entity.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import type { Case } from '../store/read-case.ts'
import { listReviewsOfCitizens } from '../store/review-entity.ts'
import { readSubscriptions } from '../store/subscription-entity.ts'
import type { Table } from '../store/table.ts'
import { acceptedMessages, heldNotice } from './held-messages.ts'
import { reviewView } from './views.ts'

const pageSize = 50

/** Everything that is held about the caller, of all the caller's identities, page by page. */
export const exportMyData: UseCase<'exportMyData'> = async ({ query, caller, now }) => {
  const { table, city, configuration, secrets } = service()
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const { items, next } = await listReviewsOfCitizens(table, caller.subjects, { after, limit: pageSize })
  const reviewIds = items.map(({ reviewId }) => reviewId)
  const followUps = new Map((await readFollowUps(table, reviewIds)).map((found) => [found.followUpId, found]))
  const [told, subscriptions] = await Promise.all([
    readCitizenNotices(table, caller.subjects, now),
    readSubscriptions(table, reviewIds),
  ])
  const context = { directory: await city(), configuration: await configuration(), now }
  const { contact } = await secrets()

  const heldReview = ({ review, followUp }: Case) => ({
    ...reviewView({ review, followUp }, context),
    ...(review.channel && { channel: review.channel }),
    ...(review.projectNo !== undefined && { projectNo: review.projectNo }),
    ...(review.sealedContact !== undefined && { phone: openContact(review.sealedContact, review.reviewId, contact) }),
    ...(followUp?.verdictReason !== undefined && { verdictReason: followUp.verdictReason }),
    notices: told.filter(({ reviewId }) => reviewId === review.reviewId).map((notice) => heldNotice(notice, followUp)),
    ...acceptedMessages(
      subscriptions.find(({ reviewId }) => reviewId === review.reviewId),
      caller,
    ),
  })
  return {
    body: {
      at: shanghaiTimestamp(now),
      reviews: items.map((review) => heldReview({ review, followUp: followUps.get(review.reviewId) })),
      ...(after === undefined && (await signedIn(table, caller.subjects))),
      ...writeCursor(next),
    },
  }
}

async function signedIn(table: Table, subjects: readonly string[]): Promise<{ signedInAt?: string }> {
  const citizens = await Promise.all(subjects.map((subject) => getCitizen(table, subject)))
  const last = citizens
    .flatMap((citizen) => citizen?.lastSignedInAt ?? [])
    .sort()
    .at(-1)
  return last === undefined ? {} : { signedInAt: shanghaiTimestamp(last) }
}
