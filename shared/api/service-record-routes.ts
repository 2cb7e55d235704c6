import type { StaffRole } from '../access/role.ts'
import type { Route } from './route.ts'
import * as schemas from './service-record-schemas.ts'

/** Who serves at a window, or manages those who do. */
const windowWorkers: readonly StaffRole[] = ['clerk', 'hallManager']

/** 办件: what was handled, and the one-time codes by which it is judged. */
export const serviceRecordRoutes = {
  enterServiceRecord: {
    method: 'POST',
    path: '/api/service-records',
    room: 'service-records',
    who: windowWorkers,
    summary: 'Enter a 办件 at its window and get its one-time code; the same again gives the same code.',
    body: schemas.enterRecordRequest,
    response: schemas.enteredRecord,
    status: 200,
    problems: [
      'NOT_FOUND',
      'WINDOW_RETIRED',
      'ITEM_NOT_AT_WINDOW',
      'PROJECT_NUMBER_INVALID',
      'RECORD_AT_OTHER_WINDOW',
      'RECORD_JUDGED',
    ],
  },
  listServiceRecords: {
    method: 'GET',
    path: '/api/service-records',
    room: 'service-records',
    who: windowWorkers,
    summary: 'What a window handled on a day, newest first, and whether it was judged; never by whom or how.',
    query: schemas.recordQuery,
    response: schemas.recordList,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  receiveServiceRecords: {
    method: 'POST',
    path: '/api/service-record-batches',
    room: 'service-records',
    who: 'acceptanceSystem',
    summary:
      'Take up to 100 办件 of the acceptance system (统一受理平台); each is answered with its code or its problem.',
    body: schemas.recordBatch,
    response: schemas.recordBatchAnswer,
    status: 200,
    problems: ['SIGNATURE_INVALID', 'TOO_LARGE'],
  },
} as const satisfies Record<string, Route>
