import fc from 'fast-check'
import { place } from '../test-data/review.ts'
import { maskProjectNo, type ServiceRecord, usualRecordProfile } from './service-record.ts'
import { isCodeInForce, type SentRecord, type StandingRecord, takeRecord } from './take-record.ts'

const now = new Date('2026-03-02T02:00:00.000Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000)
const here = { ...place, itemCode: '530702-ZRZY-01' }
const elsewhere = { ...here, windowId: '530702-01-09' }

const sent: SentRecord = {
  recordId: 'record-1',
  projectNo: '5307022026000001',
  place: here,
  outcome: 'done',
  finishedAt: '2026-03-02T01:50:00.000Z',
  source: 'window',
  generated: false,
}

function taken(record: SentRecord, standing: StandingRecord = {}, at = now): ServiceRecord {
  const result = takeRecord(record, standing, usualRecordProfile, at)
  if ('code' in result) throw new Error(`refused: ${result.code}`)
  return result.record
}

describe('a record that is sent', () => {
  test('is new: with a code for thirty days, judged by nobody', () => {
    expect(taken(sent)).toEqual({
      ...sent,
      judged: undefined,
      code: { number: 1, expiresAt: '2026-04-01T02:00:00.000Z' },
    })
  })

  test('is taken again without any change', () => {
    const record = taken(sent)
    expect(taken({ ...sent, finishedAt: '2026-03-02T01:55:00.000Z' }, { record }, later(1))).toEqual(record)
  })

  test.each([
    ['a 办件编号 that is none', { projectNo: '五三' }, 'PROJECT_NUMBER_INVALID'],
    ['finished in the future', { finishedAt: '2026-03-02T02:06:00.000Z' }, 'FIELD_INVALID'],
    ['started after it was finished', { startedAt: '2026-03-02T01:51:00.000Z' }, 'FIELD_INVALID'],
  ])('is refused: %s', (_, wrong, code) => {
    expect(takeRecord({ ...sent, ...wrong }, {}, usualRecordProfile, now)).toMatchObject({ code })
  })

  test('a window does not take over the 办件 of another one, the acceptance system may move it', () => {
    const record = taken(sent)
    const moved = { ...sent, place: elsewhere }
    expect(takeRecord(moved, { record }, usualRecordProfile, now)).toMatchObject({ code: 'RECORD_AT_OTHER_WINDOW' })
    expect(taken({ ...moved, source: 'acceptanceSystem' }, { record }).place).toEqual(elsewhere)
  })

  test('a window corrects what it entered, and never what the acceptance system says', () => {
    const own = taken(sent)
    const systems = taken({ ...sent, source: 'acceptanceSystem' })
    expect(taken({ ...sent, outcome: 'returned' }, { record: own }).outcome).toBe('returned')
    expect(taken({ ...sent, outcome: 'returned' }, { record: systems }).outcome).toBe('done')
  })

  test('whatever is known of it, it never comes to another window once it was judged', () => {
    const source = fc.constantFrom('window' as const, 'acceptanceSystem' as const)
    const judged = fc.constantFrom('person' as const, 'system' as const)
    fc.assert(
      fc.property(source, source, judged, (first, second, by) => {
        const record = { ...taken({ ...sent, source: first }), judged: by }
        const result = takeRecord({ ...sent, source: second, place: elsewhere }, { record }, usualRecordProfile, now)
        expect(result).toMatchObject({ code: 'RECORD_JUDGED' })
      }),
    )
  })

  test('a review that came before it must be of the same window, and judges it', () => {
    const review = { kind: 'active' as const, place: here }
    expect(taken(sent, { review }).judged).toBe('person')
    expect(takeRecord({ ...sent, place: elsewhere }, { review }, usualRecordProfile, now)).toMatchObject({
      code: 'RECORD_JUDGED',
    })
  })
})

describe('the code of a record', () => {
  test('is in force until the minute when it expires', () => {
    const { code } = taken(sent)
    expect(isCodeInForce(code, new Date('2026-04-01T01:59:59.999Z'))).toBe(true)
    expect(isCodeInForce(code, new Date('2026-04-01T02:00:00.000Z'))).toBe(false)
  })

  test('is followed by another when it is over, unless somebody has judged', () => {
    const record = taken(sent)
    expect(taken(sent, { record }, later(31)).code.number).toBe(2)
    expect(taken(sent, { record: { ...record, judged: 'system' } }, later(31)).code.number).toBe(2)
    expect(taken(sent, { record: { ...record, judged: 'person' } }, later(31)).code.number).toBe(1)
  })
})

test('a 办件编号 is shown by its last four characters', () => {
  expect(maskProjectNo('5307022026007890')).toBe('…7890')
})
