import { kindOf, publishedPeriods } from './period'

const published = { since: 2025, month: '2026-02', quarter: '2025-Q4', year: '2025' }

describe('the published periods', () => {
  it('are those since the first year, the last one first', () => {
    expect(publishedPeriods(published, 'year')).toEqual(['2025'])
    expect(publishedPeriods(published, 'quarter')).toEqual(['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'])
    expect(publishedPeriods(published, 'month')).toHaveLength(14)
    expect(publishedPeriods({ ...published, quarter: null }, 'quarter')).toEqual([])
  })

  it('are of the kind that their text says', () => {
    expect([kindOf('2025'), kindOf('2025-Q1'), kindOf('2025-03'), kindOf('x')]).toEqual([
      'year',
      'quarter',
      'month',
      'quarter',
    ])
  })
})
