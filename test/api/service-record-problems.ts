import type { Problem, ResponseBody } from '@minping/shared/api'
import { newKey, type Received, type Request, send } from './http.ts'
import { windowId } from './people.ts'
import { goodReview } from './samples.ts'
import type { World } from './world.ts'

type Answer = Promise<Received<Problem>>

/** How somebody meets each problem of service records and their codes. */
export function serviceRecordProvocations(world: () => World) {
  const ask = (line: string, request: Request = {}): Answer => send(world().url, line, request)
  const enter = async (account: string, window: string, itemCode: string, projectNo: string): Answer =>
    ask('POST /api/service-records', {
      token: await world().signIn(account),
      body: { windowId: window, projectNo, itemCode, outcome: 'done' },
    })
  const newNumber = () => `53-${newKey().replaceAll('_', '-')}`
  const recorded = async (): Promise<{ projectNo: string; code: string }> => {
    const { body } = await enter('gucheng-manager', windowId, '530702-property-first', newNumber())
    const { projectNo, code } = body as unknown as ResponseBody<'enterServiceRecord'>
    return { projectNo, code: code?.text ?? '' }
  }

  return {
    CODE_UNKNOWN: () => ask('GET /api/rating-context?code=22222-22222-22222'),
    RECORD_AT_OTHER_WINDOW: async () => {
      const { projectNo } = await recorded()
      return ask('POST /api/reviews', {
        token: await world().openCitizen(),
        key: newKey(),
        body: goodReview(world().sceneOf('530702-01-01'), { projectNo }),
      })
    },
    RECORD_JUDGED: async () => {
      const projectNo = newNumber()
      await world().submit(await world().openCitizen(), goodReview(world().sceneOf('530702-01-01'), { projectNo }))
      return enter('gucheng-manager', windowId, '530702-property-first', projectNo)
    },
    SIGNATURE_INVALID: () =>
      ask('POST /api/service-record-batches', {
        headers: { 'minping-timestamp': String(Math.floor(Date.now() / 1_000)), 'minping-signature': 'ab'.repeat(32) },
        body: { records: [] },
      }),
  }
}
