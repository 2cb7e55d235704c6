import { measureReading } from './readings.ts'
import type { Row } from './table.ts'

/** Opening a dashboard of the city among more and more counted reviews. */
export async function measureDashboard(sizes: readonly number[]): Promise<Row[]> {
  const opening = await measureReading(
    {
      holder: 'city.ts',
      what: (reviews) => `dashboard at ${reviews.toLocaleString('en')} reviews`,
      warmUps: 50,
      repetitions: 150,
      questions: () => [
        'figures?scope=city:530700&period=2025',
        'figures/trend?scope=city:530700&from=2025-01&to=2025-12',
        'figures/ranking?scope=city:530700&by=hall&period=2025',
      ],
      aim: 1.2,
    },
    sizes,
  )
  return [...opening, ...(await measureRest(sizes))]
}

/**
 * What follows below: as many store calls at every size. No aim for the time: few reviews leave days and months without
 * a counter, so that the items grow until every day and month has one.
 */
function measureRest(sizes: readonly number[]): Promise<Row[]> {
  return measureReading(
    {
      holder: 'city.ts',
      what: (reviews) => `reasons, work and budget at ${reviews.toLocaleString('en')} reviews`,
      warmUps: 20,
      repetitions: 40,
      questions: () => [
        'figures/labels?scope=city:530700&period=2025',
        'figures/follow-ups?scope=city:530700&period=2025',
        'figures/budget?scope=city:530700',
      ],
    },
    sizes,
  )
}
