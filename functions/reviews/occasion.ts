import { type Place, takesReviews } from '@minping/shared/directory'
import type { Outcome, ReviewMode } from '@minping/shared/review'
import type { Call, ProblemAnswer } from '../platform/call.ts'
import { findRecordOfCode } from '../platform/find-record-of-code.ts'
import { recordIdOf } from '../platform/rating-code.ts'
import { windowOfScene } from '../platform/scene.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { CityDirectory } from '../platform/service.ts'
import { getReview } from '../store/review-entity.ts'
import { readServiceRecord, type StoredRecord } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'

/** The service that a review judges: where it was given, and its record where the city has one. */
export interface Occasion {
  place: Place
  mode: ReviewMode
  /** 没办成 or 退件: as the record knows, else as it is said. */
  outcome?: Outcome | undefined
  projectNo?: string | undefined
  record?: StoredRecord | undefined
}

interface Finding {
  table: Table
  directory: CityDirectory
  keys: Secrets
  /** Whether a 办件编号 may have a record. Most that are typed have none: at first that is left to the store to refuse. */
  mayBeRecorded: boolean
}

/** What a review is of, as the request names it: by a window's code, or by the one-time code of a 办件. */
export async function findOccasion(call: Call<'submitReview'>, finding: Finding): Promise<Occasion | ProblemAnswer> {
  const { scene, code } = call.body
  const isNamed = scene !== undefined || call.caller.kind === 'terminal'
  if (isNamed && code !== undefined) return { problem: 'FIELD_INVALID', field: 'code' }
  if (code !== undefined) return occasionOfCode(code, call.now, finding)
  return occasionAtWindow(call, finding)
}

/**
 * The scene says the window, and whether it was scanned or looked up; a terminal has its own. The window must handle
 * the item; a 办件编号 that is recorded must be of this window.
 */
async function occasionAtWindow(
  call: Call<'submitReview'>,
  { table, directory, keys, mayBeRecorded }: Finding,
): Promise<Occasion | ProblemAnswer> {
  const { itemCode, projectNo, outcome } = call.body
  const opened = windowOfCall(call, keys)
  if (opened === 'not said') return { problem: 'FIELD_INVALID', field: 'scene' }
  const place = opened && directory.placeOfWindow(opened.windowId, itemCode)
  const window = opened && directory.windows.get(opened.windowId)
  if (!place || !window) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (!takesReviews(window, call.now)) return { problem: 'WINDOW_RETIRED', field: 'scene' }
  if (itemCode !== undefined && !window.itemCodes.includes(itemCode)) {
    return { problem: 'ITEM_NOT_AT_WINDOW', field: 'itemCode' }
  }
  const { mode } = opened
  if (projectNo === undefined) return { place, mode, outcome }
  const record = mayBeRecorded && (await readServiceRecord(table, recordIdOf(projectNo, keys.identity)))
  if (!record) return { place, mode, outcome, projectNo }
  return record.place.windowId === opened.windowId
    ? { ...occasionOfRecord(record), mode, outcome }
    : { problem: 'RECORD_AT_OTHER_WINDOW', field: 'projectNo' }
}

/** The window that a review is of; a terminal never says another than its own. */
function windowOfCall({ body, caller }: Call<'submitReview'>, keys: Secrets) {
  if (caller.kind === 'terminal') {
    return body.scene === undefined ? { windowId: caller.windowId, mode: 'onSite' as const } : 'not said'
  }
  return body.scene === undefined ? 'not said' : windowOfScene(body.scene, keys.scene)
}

/** A code that is over still names what was said with it: to send that again is no new review. */
async function occasionOfCode(code: string, now: Date, { table, keys }: Finding): Promise<Occasion | ProblemAnswer> {
  const found = await findRecordOfCode(table, code, keys.identity, now)
  if (!found) return { problem: 'CODE_UNKNOWN', field: 'code' }
  const { record, isInForce } = found
  const isUsed = !isInForce && (await getReview(table, record.recordId))?.kind === 'active'
  return isInForce || isUsed ? occasionOfRecord(record) : { problem: 'CODE_EXPIRED', field: 'code' }
}

/** The record knows best what was handled, and by whom. */
function occasionOfRecord(record: StoredRecord): Occasion {
  const { place, projectNo, outcome } = record
  return { place, mode: 'matter', projectNo, outcome: outcome === 'done' ? undefined : outcome, record }
}
