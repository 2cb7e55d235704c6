import { noticeRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { countUnreadNotices } from './count-unread-notices.ts'
import { listNotices } from './list-notices.ts'
import { readNotices } from './read-notices.ts'

export const handler = serve('notices', noticeRoutes, { listNotices, countUnreadNotices, readNotices })
