import fc from 'fast-check'
import { city } from '../../seeds/lijiang/index.ts'
import { shanghaiDay, workingDay } from '../calendar/index.ts'
import { defaultReviewFrom, defaultReviewOf } from './default-review.ts'
import { type ServiceRecord, usualRecordProfile } from './service-record.ts'

const from = (finishedAt: string) => defaultReviewFrom({ finishedAt }, city.calendar, usualRecordProfile)

describe('when a default review is due', () => {
  test.each([
    [
      'a plain week: Monday, and the fifth working day after it',
      '2026-03-02T02:00:00.000Z',
      '2026-03-09T16:00:00.000Z',
    ],
    ['the last minute of a day is of that day', '2026-03-02T15:59:00.000Z', '2026-03-09T16:00:00.000Z'],
    ['the first of the next is not', '2026-03-02T16:00:00.000Z', '2026-03-10T16:00:00.000Z'],
    ['over the National Day, with its worked Saturday', '2026-09-29T02:00:00.000Z', '2026-10-12T16:00:00.000Z'],
  ])('%s', (_, finishedAt, due) => {
    expect(from(finishedAt)?.toISOString()).toBe(due)
  })

  test('it waits while it reaches into a year whose holidays are not published', () => {
    expect(from('2026-12-30T02:00:00.000Z')).toBeUndefined()
  })

  test('five working days lie wholly before it, and a later service is never due earlier', () => {
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one]
        const due = from(first.toISOString())
        if (!due) throw new Error('the year is published')
        const days = [...daysBetween(shanghaiDay(first), shanghaiDay(new Date(due.getTime() - 1)))]
        expect(days.filter((day) => workingDay(day, city.calendar).working)).toHaveLength(5)
        expect(due.getTime()).toBeLessThanOrEqual(from(second.toISOString())?.getTime() ?? 0)
      }),
    )
  })
})

test('a default review is nobody’s, 基本满意, and of the day that it became due', () => {
  // Prepare
  const record = { recordId: 'record-1', projectNo: '5307022026000001', place: {}, generated: false } as ServiceRecord
  const due = new Date('2026-03-09T16:00:00.000Z')

  // Act
  const review = defaultReviewOf(record, due, '2')

  // Assess
  expect(review).toMatchObject({ reviewId: 'record-1', kind: 'default', level: 3, submittedAt: due.toISOString() })
  expect(review.citizen).toBeUndefined()
  expect(review.channel).toBeUndefined()
})

/** The days after one, up to another. */
function* daysBetween(after: string, last: string): Generator<string> {
  for (let day = Date.parse(after) + 86_400_000; day <= Date.parse(last); day += 86_400_000) {
    yield new Date(day).toISOString().slice(0, 10)
  }
}
