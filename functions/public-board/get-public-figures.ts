import { shanghaiDay } from '@minping/shared/calendar'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { publishedFigures } from './published.ts'
import { readPeriod } from './read-period.ts'
import { readPlace } from './read-place.ts'
import { howPublished, placeView } from './views.ts'

/** The figures of a place in a period that is over. */
export const getPublicFigures: UseCase<'getPublicFigures'> = async ({ query, now }) => {
  const { city, configuration } = service()
  const [directory, rules] = await Promise.all([city(), configuration()])
  const found = readPlace(query.scope, directory)
  if ('problem' in found) return found
  const asked = readPeriod(query.period, rules.publication, now)
  if ('problem' in asked) return asked
  const published = await publishedFigures(found.place.scope, asked.period, shanghaiDay(now))
  return { body: { ...placeView(published, directory), ...howPublished(rules, now) } }
}
