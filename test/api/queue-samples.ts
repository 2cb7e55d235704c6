import type { RequestBody } from '@minping/shared/api'
import type { queueRoutes } from '../../shared/api/queue-routes.ts'
import type { Sample, Subject } from './sample.ts'

/** Sample requests of the queue and of what staff keep for their work on it. */
export const queueSamples: Record<keyof typeof queueRoutes, (subject: Subject) => Sample[]> = {
  listFollowUps: ({ windowId }) => [
    { line: 'GET /api/follow-ups', status: 200 },
    inHall(windowId, (hall) => `GET /api/follow-ups?scope=${hall}&state=all&level=2&due=week&assignee=nobody`),
  ],
  exportFollowUps: ({ windowId }) => [
    { line: 'GET /api/follow-up-exports?format=csv', status: 200 },
    inHall(windowId, (hall) => `GET /api/follow-up-exports?format=xlsx&scope=${hall}&state=all`),
  ],
  assignFollowUps: ({ reviewId }) => [
    {
      line: 'POST /api/follow-up-assignments',
      request: {
        body: {
          assignee: 'gucheng-handler-1',
          cases: [{ followUpId: reviewId, version: 999 }],
        } satisfies RequestBody<'assignFollowUps'>,
      },
      status: 200,
    },
  ],
  getSavedFilters: () => [{ line: 'GET /api/queue-filters', status: 200 }],
  keepSavedFilters: () => [
    {
      line: 'POST /api/queue-filters',
      request: {
        body: {
          version: 0,
          items: [{ name: '我的超期', filter: { state: 'open', overdue: 'true', assignee: 'mine' } }],
        } satisfies RequestBody<'keepSavedFilters'>,
      },
      status: 200,
    },
  ],
  getReplyTemplates: () => [{ line: 'GET /api/reply-templates', status: 200 }],
  keepOwnTemplates: () => [{ line: 'POST /api/reply-templates/own', request: { body: templates }, status: 200 }],
  keepCityTemplates: () => [
    {
      line: 'POST /api/reply-templates/city',
      request: { body: templates },
      concerns: { scope: 'city:530700' },
      status: 200,
    },
  ],
}

const templates = {
  version: 0,
  items: [{ name: '已整改', text: '您在{窗口}办理的{办件编号}已整改。' }],
} satisfies RequestBody<'keepOwnTemplates'>

function inHall(windowId: string, lineOf: (scope: string) => string): Sample {
  const scope = `hall:${windowId.slice(0, 9)}`
  return { line: lineOf(scope), concerns: { scope }, status: 200 }
}
