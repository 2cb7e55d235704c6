import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findAdministered } from './find-administered.ts'
import { staffView } from './views.ts'

/** One account. */
export const getStaff: UseCase<'getStaff'> = async ({ path, caller }) => {
  const account = await findAdministered(path.staffId, caller)
  if (!account) return { problem: 'NOT_FOUND' }
  return { body: staffView(account, await service().city(), caller.staffId) }
}
