import { staffRoles } from '../access/role.ts'
import * as schemas from './directory-schemas.ts'
import type { Route } from './route.ts'

/** What a scanned code stands for, and the parts of the city. */
export const directoryRoutes = {
  getRatingContext: {
    method: 'GET',
    path: '/api/rating-context',
    room: 'directory',
    who: 'anybody',
    summary: 'What a scanned code stands for: hall, window, items and the labels in force.',
    query: schemas.sceneQuery,
    response: schemas.ratingContext,
    status: 200,
    problems: ['SCENE_UNKNOWN', 'WINDOW_RETIRED'],
  },
  listScopes: {
    method: 'GET',
    path: '/api/scopes',
    room: 'directory',
    who: staffRoles,
    summary: 'The parts of the city that the caller may look at.',
    response: schemas.scopeList,
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Route>
