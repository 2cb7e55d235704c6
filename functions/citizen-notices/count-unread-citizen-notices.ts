import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { countUnreadOfCitizens } from '../store/citizen-notice-entity.ts'

/** How many notices the caller hasn't read: what the home page shows. */
export const countUnreadCitizenNotices: UseCase<'countUnreadCitizenNotices'> = async ({ caller, now }) => ({
  body: { unread: await countUnreadOfCitizens(service().table, caller.subjects, now) },
})
