import { grantCovers, scopesOf } from '@minping/shared/access'
import { flagRoutes } from '@minping/shared/api'
import { scopeCovers } from '@minping/shared/directory'
import type { Flag } from '@minping/shared/flag'
import { readingGrants, usualPage } from '../platform/case-list.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { hallsOfScope } from '../platform/halls-of-scope.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listFlags as listStoredFlags } from '../store/flag-entity.ts'
import { readReviews } from '../store/review-entity.ts'
import type { Table } from '../store/table.ts'
import { actorOf, type FlaggedReview, flagView } from './view.ts'

/** The flagged reviews of a scope, or of all that the caller may see, latest first. Every page is full but the last. */
export const listFlags: UseCase<'listFlags'> = async ({ query, caller }) => {
  const { table, city, configuration } = service()
  const directory = await city()
  const grants = readingGrants(caller.grants, flagRoutes.listFlags.who)
  const asked = query.scope === undefined ? undefined : readScope(query.scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const scopes = query.scope === undefined ? scopesOf(grants) : [query.scope]
  const hallIds = [...new Set(scopes.flatMap((scope) => hallsOfScope(scope, directory)))]
  const isWanted = ({ place, reasons }: Flag) =>
    grantCovers(grants, place) &&
    scopes.some((scope) => scopeCovers(scope, place)) &&
    (query.rule === undefined || reasons.some(({ rule }) => rule === query.rule))
  const page = { after, limit: query.limit ?? usualPage }
  const { items, next } = await listStoredFlags(table, hallIds, query.state ?? 'undecided', isWanted, page)

  const context = { actor: actorOf(caller), directory, configuration: await configuration() }
  const flagged = await withReviews(
    table,
    items.map(({ found }) => found),
  )
  return { body: { items: flagged.map((found) => flagView(found, context)), ...writeCursor(next) } }
}

async function withReviews(table: Table, flags: readonly Flag[]): Promise<FlaggedReview[]> {
  const reviews = await readReviews(
    table,
    flags.map(({ reviewId }) => reviewId),
  )
  const byId = new Map(reviews.map((review) => [review.reviewId, review]))
  return flags.flatMap((flag) => {
    const review = byId.get(flag.reviewId)
    return review ? { flag, review } : []
  })
}
