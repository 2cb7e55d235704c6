import { readStratumText, type Stratum } from '@minping/shared/survey'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readRegister } from '../store/register-entity.ts'

/** How many businesses the register has, from its counts: no business is read. */
export const getRegister: UseCase<'getRegister'> = async () => {
  const { table } = service()
  const { strata, generated } = await readRegister(table)
  const counts = Object.entries(strata).map(([text, count]) => ({ ...readStratumText(text), count }))
  return {
    body: {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byRegion: sumsBy(counts, 'regionCode'),
      byIndustry: sumsBy(counts, 'industry'),
      bySize: sumsBy(counts, 'size'),
      strata: counts.length,
      generated: generated > 0,
    },
  }
}

function sumsBy(counts: readonly (Stratum & { count: number })[], field: keyof Stratum): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const stratum of counts) sums[stratum[field]] = (sums[stratum[field]] ?? 0) + stratum.count
  return sums
}
