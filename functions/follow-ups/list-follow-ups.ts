import { grantCovers, scopesOf } from '@minping/shared/access'
import { followUpRoutes } from '@minping/shared/api'
import { scopeCovers } from '@minping/shared/directory'
import { isLate, openStates } from '@minping/shared/follow-up'
import type { Call } from '../platform/call.ts'
import { type CasePage, countStates, pageOfOpen, readingGrants, usualPage } from '../platform/case-list.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { hallsOfScope } from '../platform/halls-of-scope.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listDoneQueue, readOpenQueue, type StoredFollowUp } from '../store/follow-up-entity.ts'
import { type DoneState, queuePart } from '../store/keys.ts'
import { readReviews } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'

import { followUpSummary } from './views.ts'

/** The queue of a scope, or of all that the caller may see, most urgent first. Every page is full but the last. */
export const listFollowUps: UseCase<'listFollowUps'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const grants = readingGrants(caller.grants, followUpRoutes.listFollowUps.who)
  const asked = query.scope === undefined ? undefined : readScope(query.scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const scopes = query.scope === undefined ? scopesOf(grants) : [query.scope]
  const hallIds = [...new Set(scopes.flatMap((scope) => hallsOfScope(scope, directory)))]
  const isMine = ({ place }: StoredFollowUp) =>
    grantCovers(grants, place) && scopes.some((scope) => scopeCovers(scope, place))
  const isLateNow = (followUp: StoredFollowUp) => isLate(followUp, now)
  const open = (await readOpenQueue(table, hallIds)).filter(({ found }) => isMine(found))
  const done = doneState(query.state)
  const page = done
    ? await pageOfDone(table, hallIds, done, isMine, query, after)
    : pageOfOpen(open, query, isLateNow, after)

  const cases = await withReviews(table, page.items)
  const context = { directory, configuration: await configuration(), now }
  return {
    body: {
      items: cases.map((found) => followUpSummary(found, context)),
      ...writeCursor(page.next),
      counts: countStates(open, openStates, isLateNow),
    },
  }
}

type Query = Call<'listFollowUps'>['query']

/** The state after the reply that is asked for; undefined for open ones. */
function doneState(state: Query['state']): DoneState | undefined {
  const part = state === undefined || state === 'open' ? 'open' : queuePart(state)
  return part === 'open' ? undefined : part
}

/** What is done is never overdue. */
async function pageOfDone(
  table: Table,
  hallIds: readonly string[],
  state: DoneState,
  isMine: (followUp: StoredFollowUp) => boolean,
  { overdue, limit = usualPage }: Query,
  after: string | undefined,
): Promise<CasePage<StoredFollowUp>> {
  if (overdue === 'true') return { items: [] }
  return listDoneQueue(table, hallIds, state, isMine, { after, limit })
}

async function withReviews(table: Table, items: CasePage<StoredFollowUp>['items']) {
  const reviews = await readReviews(
    table,
    items.map(({ found }) => found.followUpId),
  )
  const byId = new Map(reviews.map((review) => [review.reviewId, review]))
  return items.flatMap(({ found }) => {
    const review = byId.get(found.followUpId)
    return review ? { followUp: found, review } : []
  })
}
