import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { countUnread } from '../store/notice-entity.ts'

/** How many notices the caller hasn't read: what every page of staff shows. */
export const countUnreadNotices: UseCase<'countUnreadNotices'> = async ({ caller, now }) => ({
  body: { unread: await countUnread(service().table, caller.staffId, now) },
})
