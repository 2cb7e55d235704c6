import type { PublicPlaceView } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import { parseScope } from '@minping/shared/directory'
import { type PlaceTree, placesOf } from '@minping/shared/publication'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { publishedFigures } from './published.ts'
import { readPeriod } from './read-period.ts'
import { readPlace } from './read-place.ts'
import { howPublished, placeView } from './views.ts'

/** The regions of the city or the halls of a place, the best active good rate first. */
export const getPublicRanking: UseCase<'getPublicRanking'> = async ({ query, now }) => {
  const { city, configuration } = service()
  const [directory, rules] = await Promise.all([city(), configuration()])
  const found = readPlace(query.scope, directory)
  if ('problem' in found) return found
  const { place } = found
  const by = query.by ?? (isOf(place, 'city') ? 'region' : 'hall')
  const asked = readPeriod(query.period, rules.publication, now)
  if ('problem' in asked) return asked

  const parts = placesOf(place).filter((part) => part !== place && isOf(part, by))
  const published = await Promise.all(parts.map(({ scope }) => publishedFigures(scope, asked.period, shanghaiDay(now))))
  const items = published.map((figures) => placeView(figures, directory)).sort(compareRates)
  return { body: { scope: place.scope, by, period: asked.period.text, items, ...howPublished(rules, now) } }
}

function isOf({ scope }: PlaceTree, kind: string): boolean {
  return parseScope(scope)?.kind === kind
}

/** The best first, compared as fractions; then places without data; then hidden ones, in the order of their codes. */
function compareRates(one: PublicPlaceView, other: PublicPlaceView): number {
  const [first, second] = [one.activeGoodRate, other.activeGoodRate]
  if (rankOf(first) !== rankOf(second)) return rankOf(first) - rankOf(second)
  const [firstGood, firstAll] = [first.numerator ?? 0, first.denominator ?? 0]
  const [secondGood, secondAll] = [second.numerator ?? 0, second.denominator ?? 0]
  return secondGood * firstAll - firstGood * secondAll || secondAll - firstAll || (one.scope < other.scope ? -1 : 1)
}

function rankOf({ hidden, denominator }: PublicPlaceView['activeGoodRate']): number {
  if (hidden) return 2
  return denominator === 0 ? 1 : 0
}
