import { grantCovers } from '@minping/shared/access'
import { serviceRecordRoutes } from '@minping/shared/api'
import { inService } from '@minping/shared/directory'
import { recordIdOf } from '../platform/rating-code.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readStandings } from '../store/service-record-entity.ts'
import { storeRecord } from './store-record.ts'
import { codeView, recordView } from './views.ts'

/** Takes what a window says that it has just handled, and answers with the code to judge it by. */
export const enterServiceRecord: UseCase<'enterServiceRecord'> = async ({ body, caller, now }) => {
  const { table, city, configuration, secrets } = service()
  const [directory, { records: profile }, keys] = await Promise.all([city(), configuration(), secrets()])
  const { windowId, projectNo, itemCode, outcome } = body
  const place = directory.placeOfWindow(windowId)
  const window = directory.windows.get(windowId)
  const isTheirs = place && grantCovers(caller.grants, place, serviceRecordRoutes.enterServiceRecord.who)
  if (!window || !isTheirs) return { problem: 'NOT_FOUND', field: 'windowId' }
  if (!inService(window)) return { problem: 'WINDOW_RETIRED', field: 'windowId' }
  if (!window.itemCodes.includes(itemCode)) return { problem: 'ITEM_NOT_AT_WINDOW', field: 'itemCode' }

  const recordId = recordIdOf(projectNo, keys.identity)
  const sent = {
    recordId,
    projectNo,
    place: { ...place, itemCode },
    outcome,
    finishedAt: now.toISOString(),
    source: 'window',
    generated: false,
  } as const
  const seen = (await readStandings(table, [recordId])).get(recordId) ?? {}
  const stored = await storeRecord(sent, seen, { table, profile, identityKey: keys.identity, now })
  if ('code' in stored) return { problem: stored.code, field: stored.field }
  return { body: { ...recordView(stored.record, directory), ...codeView(stored.record, keys.identity) } }
}
