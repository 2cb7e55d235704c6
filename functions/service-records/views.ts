import type { KeyObject } from 'node:crypto'
import type { ServiceRecordView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { formatRatingCode, type ServiceRecord } from '@minping/shared/service-record'
import { ratingCode } from '../platform/rating-code.ts'
import type { CityDirectory } from '../platform/service.ts'
import { itemView } from '../platform/views.ts'

/** A record as its window sees it: whether it was judged, never by whom or how. */
export function recordView(
  { projectNo, place, outcome, startedAt, finishedAt, judged, generated }: ServiceRecord,
  directory: CityDirectory,
): ServiceRecordView {
  return {
    projectNo,
    item: itemView(place.itemCode, directory),
    outcome,
    ...(startedAt !== undefined && { startedAt: shanghaiTimestamp(startedAt) }),
    finishedAt: shanghaiTimestamp(finishedAt),
    state: judged === undefined ? 'waiting' : judged === 'person' ? 'judged' : 'default',
    generated,
  }
}

/** The code of a record, for whoever hands it out; none where somebody has judged. */
export function codeView(record: ServiceRecord, identityKey: KeyObject) {
  if (record.judged === 'person') return {}
  const text = formatRatingCode(ratingCode(record, identityKey))
  return { code: { text, expiresAt: shanghaiTimestamp(record.code.expiresAt) } }
}
