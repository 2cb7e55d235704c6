import type { Calendar } from '@minping/shared/calendar'
import { defaultReviewFrom, defaultReviewOf, type RecordProfile } from '@minping/shared/service-record'
import { listUnjudgedRecords, putDefaultReview, type StoredRecord } from '../store/service-record-entity.ts'
import type { Table } from '../store/table.ts'

/** So many in one run, which has a minute; after a great backlog the next runs record the rest. */
const mostInOneRun = 1_000
const atOnce = 20

interface DefaultReviews {
  table: Table
  hallIds: readonly string[]
  now: Date
  calendar: Calendar
  profile: RecordProfile
  labelSetVersion: string
}

/**
 * Records the default review (默认评价) of every service that nobody judged in its time, each once, by however many
 * clocks: whoever judges at the same moment goes first. How many were recorded now.
 */
export async function recordDefaultReviews(recording: DefaultReviews): Promise<{ recorded: number }> {
  let left = mostInOneRun
  let recorded = 0
  for (const hallId of recording.hallIds) {
    const due = (await listUnjudgedRecords(recording.table, hallId, recording.now)).flatMap((record) =>
      dueFrom(record, recording),
    )
    const taken = due.slice(0, left)
    left -= taken.length
    for (let start = 0; start < taken.length; start += atOnce) {
      const stored = await Promise.all(taken.slice(start, start + atOnce).map((one) => recordOne(one, recording)))
      recorded += stored.filter(Boolean).length
    }
  }
  return { recorded }
}

function dueFrom(
  record: StoredRecord,
  { calendar, profile, now }: DefaultReviews,
): { record: StoredRecord; from: Date }[] {
  const from = defaultReviewFrom(record, calendar, profile)
  return from && from <= now ? [{ record, from }] : []
}

function recordOne(
  { record, from }: { record: StoredRecord; from: Date },
  { table, labelSetVersion, now }: DefaultReviews,
): Promise<boolean> {
  return putDefaultReview(table, { ...defaultReviewOf(record, from, labelSetVersion), version: 1 }, record, now)
}
