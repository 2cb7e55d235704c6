import * as schemas from './audit-schemas.ts'
import type { Route } from './route.ts'

/** The audit, for who watches over those who administer. */
export const auditRoutes = {
  listAudit: {
    method: 'GET',
    path: '/api/audit',
    room: 'audit',
    who: ['auditor', 'administrator'],
    summary:
      'What was changed, shown and taken out within the scopes of the caller, newest first. Administrators see what is administered.',
    query: schemas.auditQuery,
    response: schemas.auditList,
    status: 200,
    problems: ['PERIOD_INVALID'],
  },
} as const satisfies Record<string, Route>
