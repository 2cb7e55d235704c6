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
    summary:
      "The figures of a scope's parts in the order of one of them, best first; those made of too few come behind.",
    query: schemas.rankingQuery,
    response: schemas.ranking,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getReasons: {
    method: 'GET',
    path: '/api/figures/labels',
    room: 'figures',
    who: staffRoles,
    summary: 'Why people were dissatisfied in a month, quarter or year, and what changed since the one before.',
    query: schemas.figuresQuery,
    response: schemas.reasons,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getFollowUpWork: {
    method: 'GET',
    path: '/api/figures/follow-ups',
    room: 'figures',
    who: staffRoles,
    summary: 'How far and how fast the work on the bad reviews of a month, quarter or year has come.',
    query: schemas.figuresQuery,
    response: schemas.followUpWork,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
  getBudgetOutlook: {
    method: 'GET',
    path: '/api/figures/budget',
    room: 'figures',
    who: staffRoles,
    summary: 'How many bad reviews this year still allows, how fast they come, and when none will be left.',
    query: schemas.budgetQuery,
    response: schemas.budgetOutlook,
    status: 200,
    problems: ['SCOPE_INVALID', 'NOT_FOUND'],
  },
} as const satisfies Record<string, Route>
