import type { RequestBody, RouteName } from '@minping/shared/api'
import type { Sample, Subject } from './sample.ts'

type Room = Extract<
  RouteName,
  `${string}Public${string}` | `${string}Dataset${string}` | 'listPublications' | 'decideOnPublication'
>

/** What the public sees, and who decides about it. */
export const publicSamples: Record<Room, (subject: Subject) => Sample[]> = {
  getPublicFigures: ({ windowId }) => [
    { line: 'GET /api/public/figures', status: 200 },
    { line: 'GET /api/public/figures?scope=city:530700&period=2024', status: 200 },
    { line: `GET /api/public/figures?scope=hall:${windowId.slice(0, 9)}&period=2024-09`, status: 200 },
  ],
  getPublicRanking: () => [{ line: 'GET /api/public/ranking?by=hall&period=2024-Q3', status: 200 }],
  getPublicTrend: () => [{ line: 'GET /api/public/trend?by=year', status: 200 }],
  listPublicTexts: () => [{ line: 'GET /api/public/texts?tone=bad', status: 200 }],
  listDatasets: () => [{ line: 'GET /api/public/open-data', status: 200 }],
  getDataset: () => [
    { line: 'GET /api/public/open-data/figures?year=2024', status: 200 },
    { line: 'GET /api/public/open-data/texts', status: 200 },
    { line: 'GET /api/public/open-data/publication', status: 200 },
  ],
  listPublications: ({ windowId }) => [
    { line: 'GET /api/publications', status: 200 },
    {
      line: `GET /api/publications?scope=hall:${windowId.slice(0, 9)}&state=released`,
      concerns: { scope: `hall:${windowId.slice(0, 9)}` },
      status: 200,
    },
  ],
  decideOnPublication: ({ reviewId, windowId }) => [
    {
      // Words that are not proposed are found by nobody.
      line: `POST /api/publications/${reviewId}/release`,
      request: { body: { version: 1 } satisfies RequestBody<'decideOnPublication'> },
      concerns: { scope: `window:${windowId}` },
      status: 404,
    },
  ],
}
