import { noticeRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { acceptMessage } from './accept-message.ts'
import { countUnreadNotices } from './count-unread-notices.ts'
import { getMessageAcceptance } from './get-message-acceptance.ts'
import { listNotices } from './list-notices.ts'
import { readNotices } from './read-notices.ts'

export const handler = serve('notices', noticeRoutes, {
  listNotices,
  countUnreadNotices,
  readNotices,
  getMessageAcceptance,
  acceptMessage,
})
