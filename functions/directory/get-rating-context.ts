import { shanghaiTimestamp } from '@minping/shared/calendar'
import { maskProjectNo } from '@minping/shared/service-record'
import type { Answer } from '../platform/call.ts'
import { findRecordOfCode } from '../platform/find-record-of-code.ts'
import { windowOfScene } from '../platform/scene.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityConfiguration, type CityDirectory, service } from '../platform/service.ts'
import { itemView, placeView } from '../platform/views.ts'
import { getReview } from '../store/review-entity.ts'
import type { StoredRecord } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'
import { labelsContext, windowContext } from './window-context.ts'

interface Asking {
  table: Table
  directory: CityDirectory
  rules: CityConfiguration
  keys: Secrets
  now: Date
}

/** What a code stands for: hall, window, items and the labels in force; of a 办件's own code, the matter as well. */
export const getRatingContext: UseCase<'getRatingContext'> = async ({ query: { scene, code }, now }) => {
  const { table, city, configuration, secrets } = service()
  const [directory, rules, keys] = await Promise.all([city(), configuration(), secrets()])
  if (code !== undefined && scene === undefined) return ofMatter(code, { table, directory, rules, keys, now })
  if (scene === undefined || code !== undefined) return { problem: 'FIELD_INVALID', field: 'scene' }
  const opened = windowOfScene(scene, keys.scene)
  const context = windowContext(opened?.windowId ?? '', directory, rules)
  if (context === 'unknown' || !opened) return { problem: 'SCENE_UNKNOWN', field: 'scene' }
  if (context === 'retired') return { problem: 'WINDOW_RETIRED', field: 'scene' }
  return { body: { ...context, mode: opened.mode } }
}

/** A matter is judged once, wherever its window is by now; a default review still gives way. */
async function ofMatter(
  code: string,
  { table, directory, rules, keys, now }: Asking,
): Promise<Answer<'getRatingContext'>> {
  const found = await findRecordOfCode(table, code, keys.identity, now)
  if (!found) return { problem: 'CODE_UNKNOWN', field: 'code' }
  const { record, isInForce } = found
  const review = await getReview(table, record.recordId)
  if (review?.kind === 'active') {
    return { problem: 'ALREADY_REVIEWED', field: 'code', current: { reviewId: review.reviewId } }
  }
  if (!isInForce) return { problem: 'CODE_EXPIRED', field: 'code' }
  const place = placeView({ ...record.place, itemCode: undefined }, directory)
  const matter = matterView(record, directory)
  return { body: { ...place, mode: 'matter', items: [], ...labelsContext(rules), matter } }
}

function matterView({ place, projectNo, outcome, finishedAt, generated }: StoredRecord, directory: CityDirectory) {
  return {
    item: itemView(place.itemCode, directory),
    projectNoMasked: maskProjectNo(projectNo),
    outcome,
    finishedAt: shanghaiTimestamp(finishedAt),
    generated,
  }
}
