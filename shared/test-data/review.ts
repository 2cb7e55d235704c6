import type { Place } from '../directory/place.ts'
import type { Review } from '../review/review.ts'

/** A made-up place for tests. */
export const place: Place = {
  cityCode: '530700',
  regionCode: '530702',
  hallId: '530702-01',
  windowId: '530702-01-03',
  departmentCode: '530702-ZRZY',
  itemCode: '530702-ZRZY-01',
}

/** A made-up review for tests: bad, real-name, with a phone number, given on Sunday 2026-11-22 at 21:00. */
export function reviewWith(difference: Partial<Review> = {}): Review {
  return {
    reviewId: 'review-1',
    receiptNo: 'MP20261122-7F3K9Q',
    kind: 'active',
    level: 2,
    labels: ['210'],
    citizen: 'device:1',
    place,
    labelSetVersion: '2',
    anonymous: false,
    contactMasked: '138****5678',
    submittedAt: '2026-11-22T13:00:00.000Z',
    excluded: false,
    generated: false,
    ...difference,
  }
}
