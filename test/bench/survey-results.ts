import { measureReading } from './readings.ts'
import type { SurveyReady } from './survey-city.ts'
import type { Row } from './table.ts'

/** Reading the results of waves with more and more counted responses. */
export function measureSurveyResults(sizes: readonly number[]): Promise<Row[]> {
  return measureReading<SurveyReady>(
    {
      holder: 'survey-city.ts',
      what: (responses) => `survey results at ${responses.toLocaleString('en')} responses`,
      warmUps: 10,
      repetitions: 60,
      questions: ({ waveId }) => [`waves/${waveId}/results?scope=city:530700`],
    },
    sizes,
  )
}
