import type { Route } from './route.ts'
import * as schemas from './service-schemas.ts'

/** The service itself. */
export const serviceRoutes = {
  getOpenApi: {
    method: 'GET',
    path: '/api/openapi.json',
    room: 'exchange',
    who: 'anybody',
    summary: 'This contract as an OpenAPI 3.1 document.',
    response: schemas.openApiDocument,
    status: 200,
    problems: [],
  },
  getHealth: {
    method: 'GET',
    path: '/api/health',
    room: 'exchange',
    who: 'anybody',
    summary: 'Whether the service and its store answer.',
    response: schemas.health,
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Route>
