import { grantCovers } from '@minping/shared/access'
import type { ProblemAnswer, Staff } from '../platform/call.ts'
import { service } from '../platform/service.ts'

/**
 * A use case for administrators of the whole city alone: its register, its waves and the codes of its invitations have
 * no part that belongs to a county. Others may read what is counted.
 */
export function forCityAdministrators<Call extends { caller: Staff }, Answer>(
  useCase: (call: Call) => Promise<Answer>,
): (call: Call) => Promise<Answer | ProblemAnswer> {
  return async (call) => {
    const { cityCode } = service()
    const isTheirs = grantCovers(call.caller.grants, { cityCode }, ['administrator'])
    return isTheirs ? useCase(call) : { problem: 'NOT_FOUND' }
  }
}
