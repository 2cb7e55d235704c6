import { grantCovers, scopesOf } from '@minping/shared/access'
import { publicationRoutes } from '@minping/shared/api'
import { scopeCovers } from '@minping/shared/directory'
import type { Publication } from '@minping/shared/publication'
import { readingGrants } from '../platform/case-list.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { hallsOfScope } from '../platform/halls-of-scope.ts'
import { readScope } from '../platform/read-scope.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import {
  addPublicationCounts,
  listPublications as listStored,
  type PublicationCounts,
  readPublicationCounts,
} from '../store/publication-entity.ts'
import { readCase } from '../store/read-case.ts'
import { publicationView } from './views.ts'
import { readKnownNames } from './words-of.ts'

const pageSize = 20

/** The words of a scope, or of all that the caller watches over, in one state. */
export const listPublications: UseCase<'listPublications'> = async ({ query, caller }) => {
  const { table, city } = service()
  const directory = await city()
  const grants = readingGrants(caller.grants, publicationRoutes.listPublications.who)
  const asked = query.scope === undefined ? undefined : readScope(query.scope, grants, directory)
  if (asked && 'problem' in asked) return asked
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const scopes = query.scope === undefined ? scopesOf(grants) : [query.scope]
  const hallIds = [...new Set(scopes.flatMap((scope) => hallsOfScope(scope, directory)))]
  const isMine = ({ place }: Publication) =>
    grantCovers(grants, place) && scopes.some((scope) => scopeCovers(scope, place))
  const [page, counts] = await Promise.all([
    listStored(table, hallIds, query.state ?? 'proposed', isMine, { after, limit: pageSize }),
    readPublicationCounts(table, hallIds),
  ])

  const cases = await Promise.all(page.items.map(({ found }) => readCase(table, found.reviewId)))
  const standing = cases.flatMap((found) => found ?? [])
  const context = { directory, caller, knownNames: await readKnownNames(table, standing) }
  const items = page.items.flatMap(({ found: publication }) => {
    const found = standing.find(({ review }) => review.reviewId === publication.reviewId)
    return found ? [publicationView(publication, found, context)] : []
  })
  return { body: { items, ...writeCursor(page.next), counts: countsByState(addPublicationCounts(counts)) } }
}

function countsByState({ proposed, released, withheld }: PublicationCounts) {
  const held = Object.values(withheld).reduce((sum, count) => sum + count, 0)
  return { proposed: proposed - released - held, released, withheld: held }
}
