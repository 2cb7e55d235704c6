import type { ProblemCode } from '../api/problems.ts'
import type { Place } from '../directory/place.ts'
import type { Review } from '../review/review.ts'
import { isProjectNo, normalProjectNo, type RecordProfile, type ServiceRecord } from './service-record.ts'

/** A record as its source sends it. */
export type SentRecord = Pick<
  ServiceRecord,
  'recordId' | 'projectNo' | 'place' | 'outcome' | 'startedAt' | 'finishedAt' | 'source' | 'generated'
>

/** What stands already under the same 办件编号. */
export interface StandingRecord {
  record?: ServiceRecord | undefined
  review?: Pick<Review, 'kind' | 'place'> | undefined
}

/** The record as it stands from now on, or why it is not taken. */
export type TakingResult =
  | { record: ServiceRecord }
  | {
      code: Extract<
        ProblemCode,
        'PROJECT_NUMBER_INVALID' | 'FIELD_INVALID' | 'RECORD_AT_OTHER_WINDOW' | 'RECORD_JUDGED'
      >
      field: string
    }

const day = 24 * 60 * 60_000
/** By how much the clock of another system may be ahead. */
const clockSkew = 5 * 60_000

/**
 * Takes a record that was sent, new or again. Taken twice it changes nothing. A window doesn't take over a 办件 of
 * another one, nor what the acceptance system says of it; the system may move a record until it was judged.
 */
export function takeRecord(
  sent: SentRecord,
  { record, review }: StandingRecord,
  profile: RecordProfile,
  now: Date,
): TakingResult {
  const wrong = checkSent(sent, now) ?? checkWindow(sent, { record, review })
  if (wrong) return wrong
  const judged = record?.judged ?? (review && (review.kind === 'active' ? 'person' : 'system'))
  const facts = factsInForce(sent, record, judged)
  return { record: { ...facts, judged, code: codeInForce(record, judged, profile, now) } }
}

/** Whether a code still lets somebody judge: its last moment is over when it expires. */
export function isCodeInForce({ expiresAt }: ServiceRecord['code'], now: Date): boolean {
  return now.getTime() < Date.parse(expiresAt)
}

function checkSent({ projectNo, startedAt, finishedAt }: SentRecord, now: Date): TakingResult | undefined {
  if (!isProjectNo(projectNo)) return { code: 'PROJECT_NUMBER_INVALID', field: 'projectNo' }
  if (Date.parse(finishedAt) > now.getTime() + clockSkew) return { code: 'FIELD_INVALID', field: 'finishedAt' }
  const isReversed = startedAt !== undefined && Date.parse(startedAt) > Date.parse(finishedAt)
  return isReversed ? { code: 'FIELD_INVALID', field: 'startedAt' } : undefined
}

function checkWindow(sent: SentRecord, { record, review }: StandingRecord): TakingResult | undefined {
  const isElsewhere = (place: Place | undefined) => place !== undefined && place.windowId !== sent.place.windowId
  const isJudged = record?.judged !== undefined || review !== undefined
  if (isElsewhere(review?.place) || (isJudged && isElsewhere(record?.place))) {
    return { code: 'RECORD_JUDGED', field: 'projectNo' }
  }
  return sent.source === 'window' && isElsewhere(record?.place)
    ? { code: 'RECORD_AT_OTHER_WINDOW', field: 'projectNo' }
    : undefined
}

/** A window corrects what it entered itself until somebody has judged it, never when the matter was finished. */
function factsInForce(
  sent: SentRecord,
  record: ServiceRecord | undefined,
  judged: ServiceRecord['judged'],
): Omit<ServiceRecord, 'judged' | 'code'> {
  const projectNo = normalProjectNo(sent.projectNo)
  if (!record || sent.source === 'acceptanceSystem') return { ...sent, projectNo }
  if (record.source === 'acceptanceSystem' || judged !== undefined) return record
  return { ...sent, projectNo, finishedAt: record.finishedAt }
}

/** A code that is over is followed by a new one as long as nobody has judged. */
function codeInForce(
  record: ServiceRecord | undefined,
  judged: ServiceRecord['judged'],
  { codeDays }: RecordProfile,
  now: Date,
): ServiceRecord['code'] {
  const isKept = record && (judged === 'person' || isCodeInForce(record.code, now))
  if (isKept) return record.code
  return { number: (record?.code.number ?? 0) + 1, expiresAt: new Date(now.getTime() + codeDays * day).toISOString() }
}
