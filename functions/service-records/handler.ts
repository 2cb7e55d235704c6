import { serviceRecordRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { enterServiceRecord } from './enter-service-record.ts'
import { listServiceRecords } from './list-service-records.ts'
import { receiveServiceRecords } from './receive-service-records.ts'

export const handler = serve('service-records', serviceRecordRoutes, {
  enterServiceRecord,
  listServiceRecords,
  receiveServiceRecords,
})
