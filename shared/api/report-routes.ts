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
} as const satisfies Record<string, Route>
