import * as schemas from './flag-schemas.ts'
import type { Route } from './route.ts'

/** 存疑评价: reviews that may be 刷好评, and what is decided about them. */
export const flagRoutes = {
  listFlags: {
    method: 'GET',
    path: '/api/flags',
    room: 'flags',
    who: ['hallManager', 'supervisor', 'auditor'],
    summary: 'The flagged reviews of a scope with the reasons, latest first; never who gave them.',
    query: schemas.flagQuery,
    response: schemas.flagList,
    status: 200,
    problems: ['SCOPE_INVALID', 'NOT_FOUND'],
  },
  decideFlag: {
    method: 'POST',
    path: '/api/flags/{reviewId}/decision',
    room: 'flags',
    who: ['supervisor'],
    summary: 'Decide whether a flagged review counts. A decision is revised only by another supervisor.',
    pathParameters: schemas.flagPath,
    body: schemas.flagDecisionRequest,
    response: schemas.flag,
    status: 200,
    problems: [
      'NOT_FOUND',
      'FORBIDDEN',
      'FLAG_CONCERNS_YOU',
      'VERSION_STALE',
      'ACTION_NOT_POSSIBLE',
      'BAD_REVIEW_STAYS',
      'DECIDED_BY_YOU',
    ],
  },
} as const satisfies Record<string, Route>
