import type { WaveView } from '../parts/types'
import { groupStrata, totalOf } from './strata'

const strata: WaveView['strata'] = [
  {
    regionCode: '530702',
    industry: 'F',
    size: 'micro',
    population: 100,
    invited: 10,
    submitted: 4,
    responseRate: '40.00',
  },
  {
    regionCode: '530702',
    industry: 'H',
    size: 'small',
    population: 50,
    invited: 5,
    submitted: 5,
    responseRate: '100.00',
  },
  { regionCode: '530721', industry: 'F', size: 'micro', population: 30, invited: 0, submitted: 0, responseRate: null },
]

describe('response rates by group', () => {
  it('are those of the sums, not means of rates', () => {
    expect(groupStrata(strata, 'region').map(({ key, responseRate }) => [key, responseRate])).toEqual([
      ['530702', '60.00'],
      ['530721', null],
    ])
    expect(totalOf(strata)).toEqual({ population: 180, invited: 15, submitted: 9, responseRate: '60.00' })
  })

  it('count every stratum once, however it is grouped', () => {
    for (const grouping of ['region', 'industry', 'size', 'stratum'] as const) {
      const groups = groupStrata(strata, grouping)
      expect(groups.reduce((sum, { population }) => sum + population, 0)).toBe(180)
    }
    expect(groupStrata(strata, 'stratum')).toHaveLength(3)
  })
})
