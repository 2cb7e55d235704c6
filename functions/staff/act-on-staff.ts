import type { Call, ProblemAnswer } from '../platform/call.ts'
import { hashPassword } from '../platform/password.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { temporaryPassword } from '../platform/temporary-password.ts'
import { clearSignInAttempts } from '../store/sign-in-entity.ts'
import type { StaffAccount } from '../store/staff-entity.ts'
import { unbindingWrite } from '../store/wechat-binding-entity.ts'
import { changeAccount } from './change-account.ts'
import type { AccountDeed } from './store-account.ts'
import { staffView } from './views.ts'

type Action = Call<'actOnStaff'>['path']['action']

/** Disables or enables an account, gives it a new password, unties it from WeChat. Each ends its sessions. */
export const actOnStaff: UseCase<'actOnStaff'> = async ({ path, body, request, caller, now }) => {
  const { staffId, action } = path
  const { table, secrets } = service()
  const { identity } = await secrets()
  const password = action === 'reset-password' ? temporaryPassword(staffId, request.key, identity) : undefined
  const change = { staffId, version: body.version, request, caller, now }
  const changed = await changeAccount(change, (account) => deedOf(action, account, password, now))
  if ('problem' in changed) return changed

  // Whoever forgot a password has most often tried a few.
  if (password !== undefined) await clearSignInAttempts(table, staffId)
  const account = staffView(changed.account, await service().city(), caller.staffId)
  return { body: { account, ...(password !== undefined && { password }) } }
}

async function deedOf(
  action: Action,
  account: StaffAccount,
  password: string | undefined,
  now: Date,
): Promise<Omit<AccountDeed, 'seen'> | ProblemAnswer> {
  const ended = { ...account, sessionsEndedAt: now.toISOString() }
  switch (action) {
    case 'disable':
      return { action, next: { ...ended, disabledAt: account.disabledAt ?? now.toISOString() } }
    case 'enable':
      return { action, next: { ...ended, disabledAt: undefined } }
    case 'reset-password': {
      const passwordHash = await hashPassword(password ?? '')
      return { action, next: { ...ended, passwordHash, isPasswordTemporary: true } }
    }
    case 'unbind-wechat': {
      const further = account.wechat ? [unbindingWrite(service().table, account.wechat.person)] : []
      return { action, next: { ...ended, wechat: undefined }, further }
    }
  }
}
