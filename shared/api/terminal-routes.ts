import type { Route } from './route.ts'
import * as schemas from './terminal-schemas.ts'

const administrators = ['administrator'] as const

/** Terminals at windows (评价器): how administrators keep them, and what they themselves call besides giving reviews. */
export const terminalRoutes = {
  listTerminals: {
    method: 'GET',
    path: '/api/terminals',
    room: 'terminals',
    who: administrators,
    summary: 'The terminals of a region, by window, also those out of service.',
    query: schemas.terminalQuery,
    response: schemas.terminalList,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  makeTerminalCode: {
    method: 'POST',
    path: '/api/terminal-codes',
    room: 'terminals',
    who: administrators,
    summary: 'A code that binds the terminal where it is typed to a window: good once, for fifteen minutes.',
    body: schemas.terminalCodeRequest,
    response: schemas.terminalCode,
    status: 200,
    problems: ['NOT_FOUND', 'WINDOW_RETIRED'],
  },
  retireTerminal: {
    method: 'POST',
    path: '/api/terminals/{terminalId}/retire',
    room: 'terminals',
    who: administrators,
    summary: 'Take a terminal out of service: it is refused from its next request on.',
    pathParameters: schemas.terminalPath,
    body: schemas.retireTerminalRequest,
    response: schemas.terminal,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  reportHeartbeat: {
    method: 'POST',
    path: '/api/terminal/heartbeat',
    room: 'terminals',
    who: 'terminal',
    summary: 'A terminal says that it is there, and what waits on it.',
    body: schemas.heartbeatRequest,
    response: schemas.heartbeat,
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Route>
