import { instantAt, shanghaiDay } from '../calendar/day.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-day.ts'
import type { Level } from '../review/level.ts'
import { receiptNumber } from '../review/receipt-number.ts'
import type { Review } from '../review/review.ts'
import type { RecordProfile, ServiceRecord } from './service-record.ts'

/** 基本满意, as 云政办发〔2020〕6号 has it. */
const defaultLevel: Level = 3

/**
 * From when on a record that nobody judged gets its default review: the midnight that ends the last working day for it
 * (counted from the day after the service, 民法典 201). Undefined while that reaches into a year whose holidays are not
 * published: then it waits, since a day too early would take somebody's right to be the first.
 */
export function defaultReviewFrom(
  { finishedAt }: Pick<ServiceRecord, 'finishedAt'>,
  calendar: Calendar,
  { defaultWorkingDays }: RecordProfile,
): Date | undefined {
  const { day, provisional } = addWorkingDays(shanghaiDay(new Date(finishedAt)), defaultWorkingDays, calendar)
  return provisional ? undefined : instantAt(day, '24:00')
}

/** The default review (默认评价) of a record: nobody's, counted on the day that it became due, whenever the clock came to it. */
export function defaultReviewOf(
  { recordId, place, projectNo, generated }: ServiceRecord,
  from: Date,
  labelSetVersion: string,
): Review {
  return {
    reviewId: recordId,
    receiptNo: receiptNumber(recordId, from),
    kind: 'default',
    place,
    projectNo,
    level: defaultLevel,
    labels: [],
    labelSetVersion,
    anonymous: true,
    submittedAt: from.toISOString(),
    excluded: false,
    generated,
  }
}
