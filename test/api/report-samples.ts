import type { RouteName } from '@minping/shared/api'
import type { Sample, Subject } from './sample.ts'

/** Sample requests of what is printed. */
export const reportSamples: Record<
  Extract<RouteName, 'getWindowSheets' | 'getMonthlyReport'>,
  (subject: Subject) => Sample[]
> = {
  getWindowSheets: ({ windowId }) => [
    {
      line: `GET /api/reports/window-sheets?scope=window:${windowId}&layout=cards`,
      concerns: { scope: `window:${windowId}` },
      status: 200,
    },
  ],
  getMonthlyReport: ({ windowId }) => [
    {
      line: `GET /api/reports/monthly?scope=region:${windowId.slice(0, 6)}&month=2026-06&format=csv`,
      concerns: { scope: `region:${windowId.slice(0, 6)}` },
      status: 200,
    },
  ],
}
