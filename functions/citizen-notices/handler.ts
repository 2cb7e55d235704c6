import { citizenNoticeRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { countUnreadCitizenNotices } from './count-unread-citizen-notices.ts'
import { getSubscription } from './get-subscription.ts'
import { listCitizenNotices } from './list-citizen-notices.ts'
import { readCitizenNotices } from './read-citizen-notices.ts'
import { subscribe } from './subscribe.ts'

export const handler = serve('citizen-notices', citizenNoticeRoutes, {
  listCitizenNotices,
  countUnreadCitizenNotices,
  readCitizenNotices,
  getSubscription,
  subscribe,
})
