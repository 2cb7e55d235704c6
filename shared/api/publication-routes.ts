import * as schemas from './publication-schemas.ts'
import type { Route } from './route.ts'

/** Which words become public: proposed by rule, released or withheld by a person. */
export const publicationRoutes = {
  listPublications: {
    method: 'GET',
    path: '/api/publications',
    room: 'publications',
    who: ['supervisor', 'auditor'],
    summary: 'Words of reviews that are proposed for publication, released or withheld, last come first.',
    query: schemas.publicationQuery,
    response: schemas.publicationList,
    status: 200,
    problems: ['SCOPE_INVALID', 'NOT_FOUND'],
  },
  decideOnPublication: {
    method: 'POST',
    path: '/api/publications/{reviewId}/{action}',
    room: 'publications',
    who: ['supervisor'],
    summary: 'Release words to the public, or withhold them for a reason of the list.',
    pathParameters: schemas.publicationPath,
    body: schemas.publicationDecision,
    response: schemas.publication,
    status: 200,
    problems: ['NOT_FOUND', 'VERSION_STALE', 'ACTION_NOT_POSSIBLE', 'OWN_WORDS', 'CONTENT_UNDECIDED'],
  },
} as const satisfies Record<string, Route>
