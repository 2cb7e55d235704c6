import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listSignedIn } from '../store/signed-in-entity.ts'
import { ownAccount } from './own-account.ts'
import { myAccountView } from './views.ts'

const shownSignIns = 10

/** The caller's own account and its last sign-ins. */
export const getMyAccount: UseCase<'getMyAccount'> = async ({ caller }) => {
  const { table } = service()
  const [account, signedIn] = await Promise.all([ownAccount(caller), listSignedIn(table, caller.staffId, shownSignIns)])
  return { body: myAccountView(account, signedIn, await service().city()) }
}
