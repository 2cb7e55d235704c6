import { shanghaiDay } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { publishedFigures } from './published.ts'
import { lastPeriods } from './read-period.ts'
import { readPlace } from './read-place.ts'
import { howPublished, placeView } from './views.ts'

/** How many of each are shown. */
const most = { month: 12, quarter: 8, year: 100 } as const

/** The figures of a place over the last periods of a kind that are over. */
export const getPublicTrend: UseCase<'getPublicTrend'> = async ({ query, now }) => {
  const { city, configuration } = service()
  const [directory, rules] = await Promise.all([city(), configuration()])
  const found = readPlace(query.scope, directory)
  if ('problem' in found) return found
  const { scope } = found.place
  const by = query.by ?? 'quarter'
  const periods = lastPeriods(by, most[by], rules.publication, now)
  const published = await Promise.all(periods.map((period) => publishedFigures(scope, period, shanghaiDay(now))))
  const points = published.map((figures) => placeView(figures, directory))
  return { body: { scope, points, ...howPublished(rules, now) } }
}
