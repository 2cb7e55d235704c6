import { creditCodeCheckCharacter } from '@minping/shared/directory'
import { type BusinessSize, businessSizes, type Industry, type Stratum } from '@minping/shared/survey'
import type { City } from '../../city.ts'
import { createRandom } from '../random.ts'

/** A made-up business of the register. */
export interface DemoBusiness extends Stratum {
  creditCode: string
  name: string
  /** 154 is given to nobody. Some have none registered. */
  phone?: string
}

/** Division code of no place in GB/T 2260, so that a made-up credit code is nobody's though its check character is right. */
const nowhere = '539999'

/** Shares in percent, made up: a town of tourism with much trade and lodging. */
const industryShares: readonly [Industry, string, number][] = [
  ['A', '农业', 10],
  ['C', '制造', 8],
  ['E', '建筑', 8],
  ['F', '商贸', 28],
  ['G', '运输', 6],
  ['H', '住宿餐饮', 20],
  ['I', '信息技术', 4],
  ['L', '商务服务', 8],
  ['O', '居民服务', 5],
  ['R', '文旅', 3],
]
const sizeShares: Readonly<Record<BusinessSize, number>> = { large: 1, medium: 5, small: 24, micro: 70 }
/** Of every hundred businesses, in the order of the city's counties. */
const countyShares = [40, 21, 16, 14, 9]

/** Makes up a register: the same seed and count give the same businesses. */
export function makeBusinesses(city: City, count: number, seed: number): DemoBusiness[] {
  const random = createRandom(seed, 'businesses')
  // 市本级 is no place: every business is in a county.
  const counties = city.regions.filter(({ regionCode }) => regionCode !== city.cityCode)
  return Array.from({ length: count }, (_, index) => {
    const [industry, trade] = industryShares[random.weighted(industryShares.map(([, , share]) => share))] ?? [
      'F',
      '商贸',
    ]
    const county = counties[random.weighted(countyShares)]
    if (!county) throw new Error('the city has no counties')
    const size = businessSizes[random.weighted(businessSizes.map((one) => sizeShares[one]))] ?? 'micro'
    const number = String(index + 1).padStart(5, '0')
    return {
      creditCode: creditCodeOf(index + 1),
      name: `演示企业${number}号（${county.name}·${trade}）`,
      regionCode: county.regionCode,
      industry,
      size,
      ...(random.chance(0.8) && { phone: `154${String(random.between(0, 99_999_999)).padStart(8, '0')}` }),
    }
  })
}

function creditCodeOf(number: number): string {
  const first17 = `91${nowhere}${String(number).padStart(9, '0')}`
  return `${first17}${creditCodeCheckCharacter(first17)}`
}
