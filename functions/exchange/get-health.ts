import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { cityIsStored } from '../store/directory-entity.ts'

/** Whether the service and its store answer, and the city is set up. */
export const getHealth: UseCase<'getHealth'> = async ({ now }) => {
  const { table, cityCode } = service()
  if (!(await cityIsStored(table, cityCode))) return { problem: 'STORE_UNAVAILABLE', retryAfterSeconds: 5 }
  return { body: { status: 'ok', time: shanghaiTimestamp(now) } }
}
