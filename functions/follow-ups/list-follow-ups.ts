import { type Grant, grantCovers, scopesOf } from '@minping/shared/access'
import { routes } from '@minping/shared/api'
import { scopeCovers } from '@minping/shared/directory'
import { type FollowUpState, isLate, openStates } from '@minping/shared/follow-up'
import type { Call } from '../platform/call.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listDoneQueue, type QueuedFollowUp, readOpenQueue, type StoredFollowUp } from '../store/follow-up-entity.ts'
import { type DoneState, queuePart } from '../store/keys.ts'
import { readReviews } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import { hallsOfScope } from './halls-of-scope.ts'
import { followUpSummary } from './views.ts'

const usualLimit = 50

/** What one page of the queue holds, before its reviews are read. */
interface Page {
  items: readonly QueuedFollowUp[]
  next?: string | undefined
}

/** The queue of a scope, or of all that the caller may see, most urgent first. Every page is full but the last. */
export const listFollowUps: UseCase<'listFollowUps'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const grants = readingGrants(caller.grants)
  const asked = query.scope === undefined ? undefined : readScope(query.scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const scopes = query.scope === undefined ? scopesOf(grants) : [query.scope]
  const hallIds = [...new Set(scopes.flatMap((scope) => hallsOfScope(scope, directory)))]
  const isMine = ({ place }: StoredFollowUp) =>
    grantCovers(grants, place) && scopes.some((scope) => scopeCovers(scope, place))
  const open = (await readOpenQueue(table, hallIds)).filter(({ followUp }) => isMine(followUp))
  const done = doneState(query.state)
  const page = done ? await pageOfDone(table, hallIds, done, isMine, query, after) : pageOfOpen(open, query, after, now)

  const cases = await withReviews(table, page.items)
  const context = { directory, configuration: await configuration(), now }
  return {
    body: {
      items: cases.map((found) => followUpSummary(found, context)),
      ...writeCursor(page.next),
      counts: countStates(open, now),
    },
  }
}

type Query = Call<'listFollowUps'>['query']

/** Only a role that reads cases opens a queue, whatever else somebody may do elsewhere. */
function readingGrants(grants: readonly Grant[]): Grant[] {
  const readers: readonly string[] = routes.listFollowUps.who
  return grants.filter((grant) => readers.includes(grant.role))
}

/** The state after the reply that is asked for; undefined for open ones. */
function doneState(state: Query['state']): DoneState | undefined {
  const part = state === undefined || state === 'open' ? 'open' : queuePart(state)
  return part === 'open' ? undefined : part
}

function pageOfOpen(open: readonly QueuedFollowUp[], query: Query, after: string | undefined, now: Date): Page {
  const { state = 'open', overdue, limit = usualLimit } = query
  const wanted = open.filter(
    ({ followUp, position }) =>
      (state === 'open' || followUp.state === state) &&
      (overdue === undefined || String(isLate(followUp, now)) === overdue) &&
      (after === undefined || position > after),
  )
  const items = wanted.slice(0, limit)
  return { items, next: wanted.length > limit ? items.at(-1)?.position : undefined }
}

/** What is done is never overdue. */
async function pageOfDone(
  table: Table,
  hallIds: readonly string[],
  state: DoneState,
  isMine: (followUp: StoredFollowUp) => boolean,
  { overdue, limit = usualLimit }: Query,
  after: string | undefined,
): Promise<Page> {
  if (overdue === 'true') return { items: [] }
  return listDoneQueue(table, hallIds, state, isMine, { after, limit })
}

async function withReviews(table: Table, items: readonly QueuedFollowUp[]) {
  const reviews = await readReviews(
    table,
    items.map(({ followUp }) => followUp.followUpId),
  )
  const byId = new Map(reviews.map((review) => [review.reviewId, review]))
  return items.flatMap(({ followUp }) => {
    const review = byId.get(followUp.followUpId)
    return review ? { followUp, review } : []
  })
}

function countStates(open: readonly QueuedFollowUp[], now: Date): Record<string, number> {
  const inState = (state: FollowUpState) => open.filter(({ followUp }) => followUp.state === state).length
  const overdue = open.filter(({ followUp }) => isLate(followUp, now)).length
  return { ...Object.fromEntries(openStates.map((state) => [state, inState(state)])), overdue }
}
