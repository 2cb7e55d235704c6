import type { Grant } from '@minping/shared/access'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeAccount } from './change-account.ts'
import { checkGrants } from './check-grants.ts'
import { staffView } from './views.ts'

/** Changes name, department and grants. Other grants end the sessions: whoever is signed in learns of them. */
export const changeStaff: UseCase<'changeStaff'> = async ({ path, body, request, caller, now }) => {
  const { version, ...fields } = body
  const changed = await changeAccount({ staffId: path.staffId, version, request, caller, now }, async (account) => {
    const refused = await checkGrants(fields, caller)
    if (refused) return refused
    const ended = isSameGrants(account.grants, fields.grants) ? {} : { sessionsEndedAt: now.toISOString() }
    return { action: 'change', next: { ...account, departmentCode: undefined, ...fields, ...ended } }
  })
  if ('problem' in changed) return changed
  return { body: { account: staffView(changed.account, await service().city(), caller.staffId) } }
}

function isSameGrants(one: readonly Grant[], other: readonly Grant[]): boolean {
  return textOf(one) === textOf(other)
}

function textOf(grants: readonly Grant[]): string {
  return grants
    .map(({ role, scope }) => `${role} ${scope}`)
    .sort()
    .join('\n')
}
