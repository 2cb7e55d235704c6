import type { RequestBody } from '@minping/shared/api'
import type { Sample, Subject } from './sample.ts'

const entered = { projectNo: '530702-SAMPLE-0001', itemCode: '530702-property-first', outcome: 'done' } as const

/** Sample requests about service records. */
export const serviceRecordSamples = {
  enterServiceRecord: ({ windowId }: Subject): Sample[] => [
    {
      line: 'POST /api/service-records',
      request: { body: { windowId, ...entered } satisfies RequestBody<'enterServiceRecord'> },
      concerns: { scope: `window:${windowId}` },
      status: 200,
    },
  ],
  listServiceRecords: ({ windowId }: Subject): Sample[] => [
    {
      line: `GET /api/service-records?windowId=${windowId}&day=2026-06-01`,
      concerns: { scope: `window:${windowId}` },
      status: 200,
    },
  ],
  receiveServiceRecords: ({ windowId }: Subject): Sample[] => [
    {
      line: 'POST /api/service-record-batches',
      request: {
        body: {
          records: [{ ...entered, windowId, finishedAt: '2026-06-01T10:00:00+08:00' }],
        } satisfies RequestBody<'receiveServiceRecords'>,
      },
      status: 200,
    },
  ],
}
