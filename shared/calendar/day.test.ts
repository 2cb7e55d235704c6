import fc from 'fast-check'
import { CalendarError, dayAfter, instantAt, shanghaiDay, shanghaiTimestamp } from './index.ts'

describe('shanghaiDay', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['2026-11-22T16:00:00.000Z', '2026-11-23'],
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2026-07-01T16:00:00.000Z', '2026-07-02'],
  ])('%s is on %s', (instant, day) => {
    expect(shanghaiDay(new Date(instant))).toBe(day)
  })
})

describe('shanghaiTimestamp', () => {
  it('writes an instant with +08:00', () => {
    expect(shanghaiTimestamp('2026-11-22T13:00:00.000Z')).toBe('2026-11-22T21:00:00+08:00')
    expect(shanghaiTimestamp(new Date('2026-12-31T16:00:00.250Z'))).toBe('2027-01-01T00:00:00.250+08:00')
  })

  it('names the same instant', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instants, (instant) => {
        expect(Date.parse(shanghaiTimestamp(instant))).toBe(instant.getTime())
        expect(shanghaiTimestamp(instant).slice(0, 10)).toBe(shanghaiDay(instant))
      }),
    )
  })
})

describe('instantAt', () => {
  it.each([
    ['2026-11-27', '17:00', '2026-11-27T09:00:00.000Z'],
    ['2026-11-27', '00:00', '2026-11-26T16:00:00.000Z'],
    ['2024-02-29', '23:59', '2024-02-29T15:59:00.000Z'],
    ['2024-02-29', '24:00', '2024-02-29T16:00:00.000Z'],
  ])('%s %s in Shanghai is %s', (day, time, instant) => {
    expect(instantAt(day, time).toISOString()).toBe(instant)
  })

  it.each([
    ['2026-02-30', '17:00'],
    ['2026-11-27', '24:01'],
    ['2026-11-27', '25:00'],
    ['2026-11-27', '9:00'],
  ])('refuses %s %s', (day, time) => {
    expect(() => instantAt(day, time)).toThrow(CalendarError)
  })
})

describe('dayAfter', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected)
  })
})
