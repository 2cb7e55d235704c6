import { grantCovers } from '@minping/shared/access'
import { serviceRecordRoutes } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listRecordsOfDay } from '../store/service-record-entity.ts'
import { recordView } from './views.ts'

/** What a window handled on a day, newest first. */
export const listServiceRecords: UseCase<'listServiceRecords'> = async ({ query, caller, now }) => {
  const { table, city } = service()
  const directory = await city()
  const { windowId, day = shanghaiDay(now) } = query
  const place = directory.placeOfWindow(windowId)
  if (!place || !grantCovers(caller.grants, place, serviceRecordRoutes.listServiceRecords.who)) {
    return { problem: 'NOT_FOUND', field: 'windowId' }
  }
  const records = await listRecordsOfDay(table, windowId, day)
  return { body: { day, items: records.map((record) => recordView(record, directory)) } }
}
