import { answeringRoutes } from './answering-routes.ts'
import { auditRoutes } from './audit-routes.ts'
import { citizenNoticeRoutes } from './citizen-notice-routes.ts'
import { directoryDeskRoutes } from './directory-desk-routes.ts'
import { directoryRoutes } from './directory-routes.ts'
import { figureRoutes } from './figure-routes.ts'
import { flagRoutes } from './flag-routes.ts'
import { followUpRoutes } from './follow-up-routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import { privacyRoutes } from './privacy-routes.ts'
import { publicBoardRoutes } from './public-board-routes.ts'
import { publicationRoutes } from './publication-routes.ts'
import { queueRoutes } from './queue-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { serviceRecordRoutes } from './service-record-routes.ts'
import { serviceRoutes } from './service-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { staffRoutes } from './staff-routes.ts'
import { surveyCaseRoutes } from './survey-case-routes.ts'
import { surveyDeskRoutes } from './survey-desk-routes.ts'
import { surveyResultRoutes } from './survey-result-routes.ts'
import { terminalRoutes } from './terminal-routes.ts'
import { uploadRoutes } from './upload-routes.ts'
import { wechatPushRoutes } from './wechat-push-routes.ts'

export type { Caller, Room, Route } from './route.ts'

/**
 * The contract: every route of the service, once. A route that is not here doesn't exist. A function loads only the
 * tables that its room is in: each schema takes its time when it is made.
 */
export const routes = {
  ...sessionRoutes,
  ...directoryRoutes,
  ...directoryDeskRoutes,
  ...terminalRoutes,
  ...reviewRoutes,
  ...serviceRecordRoutes,
  ...figureRoutes,
  ...queueRoutes,
  ...followUpRoutes,
  ...flagRoutes,
  ...reportRoutes,
  ...surveyDeskRoutes,
  ...answeringRoutes,
  ...surveyResultRoutes,
  ...surveyCaseRoutes,
  ...noticeRoutes,
  ...citizenNoticeRoutes,
  ...staffRoutes,
  ...auditRoutes,
  ...publicationRoutes,
  ...publicBoardRoutes,
  ...privacyRoutes,
  ...serviceRoutes,
  ...uploadRoutes,
  ...wechatPushRoutes,
} as const

export type RouteName = keyof typeof routes
