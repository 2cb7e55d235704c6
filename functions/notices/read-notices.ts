import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { markNoticesRead } from '../store/notice-entity.ts'

/** Marks what the caller has read. Somebody else's notice is as if it didn't exist. */
export const readNotices: UseCase<'readNotices'> = async ({ body, caller, now }) => {
  const unread = await markNoticesRead(service().table, caller.staffId, body, now)
  return unread === undefined ? { problem: 'NOT_FOUND', field: 'noticeId' } : { body: { unread } }
}
