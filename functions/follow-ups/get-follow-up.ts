import { followUpRoutes } from '@minping/shared/api'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { actorOf, findCase } from './find-case.ts'
import { followUpView } from './views.ts'

/** One follow-up with its history and what the caller may do now. */
export const getFollowUp: UseCase<'getFollowUp'> = async ({ path, caller, now }) => {
  const { table, city, configuration } = service()
  const found = await findCase(table, path.followUpId, caller, followUpRoutes.getFollowUp.who)
  if (!found) return { problem: 'NOT_FOUND' }
  const context = { directory: await city(), configuration: await configuration(), now }
  return { body: followUpView(found, actorOf(caller), context) }
}
