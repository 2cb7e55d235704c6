import { staffRoles } from '../access/role.ts'
import * as schemas from './figure-schemas.ts'
import type { Route } from './route.ts'

/** Figures of a scope and period, trends and rankings. */
export const figureRoutes = {
  getFigures: {
    method: 'GET',
    path: '/api/figures',
    room: 'figures',
    who: staffRoles,
    summary: 'Every figure of a scope and period, each with numerator and denominator.',
    query: schemas.figuresQuery,
    response: schemas.figures,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getTrend: {
    method: 'GET',
    path: '/api/figures/trend',
    room: 'figures',
    who: staffRoles,
    summary: 'The figures of a scope over consecutive periods (at most 120).',
    query: schemas.trendQuery,
    response: schemas.trend,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getRanking: {
    method: 'GET',
    path: '/api/figures/ranking',
    room: 'figures',
    who: staffRoles,
    summary: "The figures of a scope's parts, best active good rate first.",
    query: schemas.rankingQuery,
    response: schemas.ranking,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
} as const satisfies Record<string, Route>
