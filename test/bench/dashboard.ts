import { measureReading } from './readings.ts'
import type { Row } from './table.ts'

/** Opening a dashboard of the city among more and more counted reviews. */
export function measureDashboard(sizes: readonly number[]): Promise<Row[]> {
  return measureReading(
    {
      holder: 'city.ts',
      what: (reviews) => `dashboard at ${reviews.toLocaleString('en')} reviews`,
      warmUps: 50,
      repetitions: 150,
      questions: () => [
        'figures?scope=city:530700&period=2025',
        'figures/trend?scope=city:530700&from=2025-01&to=2025-12',
        'figures/ranking?scope=city:530700&by=hall&period=2025',
        'figures/labels?scope=city:530700&period=2025',
        'figures/follow-ups?scope=city:530700&period=2025',
        'figures/budget?scope=city:530700',
      ],
      aim: 1.2,
    },
    sizes,
  )
}
