import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { markCitizenNoticesRead } from '../store/citizen-notice-entity.ts'

/** Marks what the caller has read. Somebody else's notice is as if it didn't exist. */
export const readCitizenNotices: UseCase<'readCitizenNotices'> = async ({ body, caller, now }) => {
  const unread = await markCitizenNoticesRead(service().table, caller.subjects, body.noticeId, now)
  return unread === undefined ? { problem: 'NOT_FOUND', field: 'noticeId' } : { body: { unread } }
}
