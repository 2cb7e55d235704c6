import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { putHeartbeat } from '../store/terminal-entity.ts'

/** Notes down that a terminal is there, and what waits on it; answers the service's clock. */
export const reportHeartbeat: UseCase<'reportHeartbeat'> = async ({ body, caller, now }) => {
  const { appVersion, waiting, waitingSince } = body
  const since = waitingSince === undefined ? undefined : new Date(waitingSince).toISOString()
  const serves = await putHeartbeat(
    service().table,
    caller.terminalId,
    { appVersion, waiting, waitingSince: since },
    now,
  )
  if (!serves) return { problem: 'TERMINAL_RETIRED' }
  return { body: { windowId: caller.windowId, now: shanghaiTimestamp(now) } }
}
