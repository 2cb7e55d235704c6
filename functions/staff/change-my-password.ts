import { checkPassword } from '@minping/shared/access'
import { hashPassword } from '../platform/password.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { answerStaffSession } from '../platform/staff-session.ts'
import { tryPassword } from '../platform/try-password.ts'
import { clearSignInAttempts } from '../store/sign-in-entity.ts'
import { storeOwnAccount } from './own-account.ts'

/** Changes the caller's password, shown the present one. Every session ends; the answer is a new one. */
export const changeMyPassword: UseCase<'changeMyPassword'> = async ({ body, caller, now }) => {
  const { staffId } = caller
  const fault = checkPassword(body.newPassword, staffId)
  if (fault) return { problem: fault, field: 'newPassword' }
  const tried = await tryPassword(staffId, body.password, { kind: 'staff', id: staffId }, now)
  if ('problem' in tried) {
    return tried.problem === 'CREDENTIALS_WRONG' ? { problem: 'PASSWORD_WRONG', field: 'password' } : tried
  }
  if (isSame(body.newPassword, body.password)) return { problem: 'PASSWORD_UNCHANGED', field: 'newPassword' }

  const passwordHash = await hashPassword(body.newPassword)
  const next = { ...tried.account, passwordHash, isPasswordTemporary: undefined }
  const account = await storeOwnAccount('change-password', next, tried.account, now)
  await clearSignInAttempts(service().table, staffId)
  return { body: await answerStaffSession(account, now) }
}

/** As the hash compares them. */
function isSame(one: string, other: string): boolean {
  return one.normalize('NFKC') === other.normalize('NFKC')
}
