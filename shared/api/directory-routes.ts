import { staffRoles } from '../access/role.ts'
import * as schemas from './directory-schemas.ts'
import type { Route } from './route.ts'
import { terminalContext } from './terminal-schemas.ts'

/** The directory changes a few times a year; whoever has it asks again after five minutes. */
const cacheSeconds = 300

/** What a scanned code stands for, what there is to be rated, and the parts of the city. */
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
    problems: ['SCENE_UNKNOWN', 'WINDOW_RETIRED', 'CODE_UNKNOWN', 'CODE_EXPIRED', 'ALREADY_REVIEWED'],
  },
  getPlaces: {
    method: 'GET',
    path: '/api/places',
    room: 'directory',
    who: 'anybody',
    summary:
      "What serves in the city, to be looked up and rated: halls, windows, matters; or, by a hall's code, of that hall.",
    query: schemas.placesQuery,
    response: schemas.places,
    status: 200,
    cacheSeconds,
    problems: ['SCENE_UNKNOWN', 'HALL_RETIRED'],
  },
  getTerminalContext: {
    method: 'GET',
    path: '/api/terminal/context',
    room: 'directory',
    who: 'terminal',
    summary: 'What the window of the calling terminal stands for, as for a scanned code.',
    response: terminalContext,
    status: 200,
    problems: ['WINDOW_RETIRED'],
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
