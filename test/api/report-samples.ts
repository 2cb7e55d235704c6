import type { RouteName } from '@minping/shared/api'
import type { Sample, Subject } from './sample.ts'

/** Sample requests of what is printed. */
export const reportSamples: Record<Extract<RouteName, 'getWindowSheets'>, (subject: Subject) => Sample[]> = {
  getWindowSheets: ({ windowId }) => [
    {
      line: `GET /api/reports/window-sheets?scope=window:${windowId}&layout=cards`,
      concerns: { scope: `window:${windowId}` },
      status: 200,
    },
  ],
}
