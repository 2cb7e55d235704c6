import * as schemas from './report-schemas.ts'
import type { Route } from './route.ts'

/** What is printed: sheets with windows' codes, and the monthly 通报. */
export const reportRoutes = {
  getWindowSheets: {
    method: 'GET',
    path: '/api/reports/window-sheets',
    room: 'reports',
    who: ['administrator', 'hallManager'],
    summary: "The codes of a hall's windows as A4 sheets or table cards, a PDF in base64.",
    query: schemas.windowSheetsQuery,
    response: schemas.reportFile,
    status: 200,
    problems: ['NOT_FOUND', 'PUBLIC_URL_MISSING'],
  },
  getMonthlyReport: {
    method: 'GET',
    path: '/api/reports/monthly',
    room: 'reports',
    who: ['supervisor', 'auditor'],
    summary: 'The monthly 通报 of the city or a county, a file in base64: figures, rankings, what is overdue.',
    query: schemas.monthlyReportQuery,
    response: schemas.reportFile,
    status: 200,
    problems: ['SCOPE_INVALID', 'PERIOD_INVALID', 'NOT_FOUND'],
  },
} as const satisfies Record<string, Route>
