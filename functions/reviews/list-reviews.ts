import { grantCovers } from '@minping/shared/access'
import { reviewRoutes } from '@minping/shared/api'
import { dayAfter, instantAt, type Period, parsePeriod } from '@minping/shared/calendar'
import { scopeCovers } from '@minping/shared/directory'
import { isBad, type Level } from '@minping/shared/review'
import type { Call } from '../platform/call.ts'
import { readingGrants } from '../platform/case-list.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readFollowUps } from '../store/follow-up-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import { listReviewsOfWindows, type WindowReading } from '../store/window-review-pages.ts'
import { reviewRecord } from './record-view.ts'
import { windowsOfScope } from './windows-of-scope.ts'

const usualLimit = 20

/** The reviews of a scope and period, newest first, one page. */
export const listReviews: UseCase<'listReviews'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const grants = readingGrants(caller.grants, reviewRoutes.listReviews.who)
  const found = readScope(query.scope, grants, directory)
  if ('problem' in found) return found
  const period = parsePeriod(query.period)
  if (!period) return { problem: 'PERIOD_INVALID', field: 'period' }
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const isWanted = (review: StoredReview) =>
    isAsked(review, query) && scopeCovers(query.scope, review.place) && grantCovers(grants, review.place)
  const reading = {
    windowIds: windowsOfScope(query.scope, directory),
    judged: judgedAs(query),
    ...instantsOf(period),
    isWanted,
  }
  const { items, next } = await listReviewsOfWindows(table, reading, { after, limit: query.limit ?? usualLimit })
  const followUps = await readFollowUps(
    table,
    items.map(({ reviewId }) => reviewId),
  )
  const byReview = new Map(followUps.map((followUp) => [followUp.followUpId, followUp]))
  const context = { directory, configuration: await configuration(), grants, now }
  return {
    body: {
      items: items.map((review) => reviewRecord({ review, followUp: byReview.get(review.reviewId) }, context)),
      ...writeCursor(next),
    },
  }
}

type Query = Call<'listReviews'>['query']

function isAsked({ level, labels }: StoredReview, query: Query): boolean {
  const levelFits = query.level === undefined || (query.level === 'bad' ? isBad(level) : String(level) === query.level)
  return levelFits && (query.label === undefined || labels.includes(query.label))
}

/** Among which reviews a level or label is looked for; a label's first digit is its level. */
function judgedAs({ level, label }: Query): WindowReading['judged'] {
  const asked = level ?? label?.[0]
  if (asked === undefined) return ['good', 'bad']
  return asked === 'bad' || isBad(Number(asked) as Level) ? ['bad'] : ['good']
}

function instantsOf({ firstDay, lastDay }: Period): Pick<WindowReading, 'from' | 'before'> {
  const midnight = (day: string) => instantAt(day, '00:00').toISOString()
  return { from: midnight(firstDay), before: midnight(dayAfter(lastDay, 1)) }
}
