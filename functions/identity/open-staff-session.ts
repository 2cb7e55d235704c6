import { accountName } from '@minping/shared/access'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { tryPassword } from '../platform/try-password.ts'
import { clearSignInAttempts } from '../store/sign-in-entity.ts'
import { staffSignedIn } from './staff-signed-in.ts'

/** Signs staff in by account and password. That an account is out of use is told to whoever has its password. */
export const openStaffSession: UseCase<'openStaffSession'> = async ({ body, now }) => {
  const name = accountName(body.account)
  const tried = await tryPassword(name, body.password, { kind: 'nobody' }, now)
  if ('problem' in tried) return tried
  await clearSignInAttempts(service().table, name)
  if (tried.account.disabledAt) return { problem: 'ACCOUNT_DISABLED' }
  return staffSignedIn(tried.account, 'password', now)
}
