import fc from 'fast-check'
import { dayAfter, parsePeriod, periodOfDay, periodsBetween } from './index.ts'

describe('parsePeriod', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31', 12],
    ['2024-Q1', 'quarter', '2024-01-01', '2024-03-31', 3],
    ['2024-Q3', 'quarter', '2024-07-01', '2024-09-30', 3],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 1],
    ['2023-02', 'month', '2023-02-01', '2023-02-28', 1],
    ['2024-12', 'month', '2024-12-01', '2024-12-31', 1],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29', 1],
  ])('%s is a %s from %s to %s', (text, kind, firstDay, lastDay, months) => {
    const period = parsePeriod(text)
    expect(period).toMatchObject({ kind, text, firstDay, lastDay, year: Number(text.slice(0, 4)) })
    expect(period?.months).toHaveLength(months)
  })

  it('names the months of a quarter and the month of a day', () => {
    expect(parsePeriod('2024-Q4')?.months).toEqual(['2024-10', '2024-11', '2024-12'])
    expect(parsePeriod('2024-09-12')?.months).toEqual(['2024-09'])
  })

  it.each([
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '2024-00-10',
    '2024-09-00',
    '2024-Q0',
    '2024-Q5',
    '2024-q3',
    '2024-Q3-01',
    '2024-9',
    '2024-09-1',
    '24',
    '1999',
    '2100',
    ' 2024',
    '2024\n',
    '',
    '2024-09-12T00:00',
  ])('refuses %p', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  it('never throws, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^20\d\d-[Q\d-]{0,6}$/)), (text) => {
        const period = parsePeriod(text)
        if (period) expect(parsePeriod(period.text)).toEqual(period)
      }),
    )
  })
})

describe('periodOfDay', () => {
  it.each([
    ['day', '2024-09-12'],
    ['month', '2024-09'],
    ['quarter', '2024-Q3'],
    ['year', '2024'],
  ] as const)('finds the %s of a day', (kind, text) => {
    expect(periodOfDay('2024-09-12', kind)).toEqual(parsePeriod(text))
  })

  it('contains its day, and its neighbour begins where it ends', () => {
    const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => dayAfter('2000-01-01', days))
    fc.assert(
      fc.property(someDay, fc.constantFrom('day', 'month', 'quarter', 'year'), (day, kind) => {
        const period = periodOfDay(day, kind)
        const next = periodOfDay(dayAfter(period.lastDay, 1), kind)
        expect(period.firstDay <= day && day <= period.lastDay).toBe(true)
        expect(next.firstDay).toBe(dayAfter(period.lastDay, 1))
      }),
    )
  })
})

describe('periodsBetween', () => {
  it.each([
    ['2023-11', '2024-02', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['2023-Q4', '2024-Q1', ['2023-Q4', '2024-Q1']],
    ['2022', '2024', ['2022', '2023', '2024']],
    ['2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['2024-09', '2024-09', ['2024-09']],
  ])('%s to %s', (from, to, expected) => {
    expect(periodsBetween(from, to, 120)?.map((period) => period.text)).toEqual(expected)
  })

  it('takes as many as allowed and not one more', () => {
    expect(periodsBetween('2022-01', '2022-12', 12)).toHaveLength(12)
    expect(periodsBetween('2022-01', '2023-01', 12)).toBeUndefined()
    expect(periodsBetween('2000-01-01', '2099-12-31', 120)).toBeUndefined()
  })

  it.each([
    ['2024', '2024-09'],
    ['2024-09', '2024-08'],
    ['2024-09', 'soon'],
    ['2024-02-30', '2024-03-01'],
  ])('refuses %s to %s', (from, to) => {
    expect(periodsBetween(from, to, 120)).toBeUndefined()
  })

  it('reaches the last year that can be written', () => {
    expect(periodsBetween('2098', '2099', 10)?.map((period) => period.text)).toEqual(['2098', '2099'])
  })
})
