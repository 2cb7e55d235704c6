import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { factsOf, foldFacts, type ItemStatistics, type SignedFacts } from '@minping/shared/survey'
import { startLocal } from '../../functions/local/start-local.ts'
import { statisticsWrites } from '../../functions/store/item-statistics-entity.ts'
import { putNewWave } from '../../functions/store/wave-entity.ts'
import { createRandom } from '../../seeds/demo/random.ts'
import { makeAnswers } from '../../seeds/demo/surveys/answers.ts'
import { makeBusinesses } from '../../seeds/demo/surveys/businesses.ts'
import { city } from '../../seeds/lijiang/index.ts'
import type { CityReady } from './city.ts'

export interface SurveyReady extends CityReady {
  waveId: string
}

const waveId = 'bench'
const [questionnaire] = city.questionnaires

/** Holds a store with a wave of so many counted responses, as its one argument says, until it is let go. */
async function run(responses: number): Promise<void> {
  const local = await startLocal({ store: 'memory', seeds: 'lijiang' })
  const now = new Date()
  await putNewWave(local.table, waveOf(now))
  for (const statistics of foldResponses(responses)) {
    const TransactItems = statisticsWrites(local.table, waveId, `city:${city.cityCode}`, statistics, undefined, 0)
    await local.table.client.send(new TransactWriteCommand({ TransactItems }))
  }
  const { password = '' } = local.accounts.find(({ account }) => account === 'city-auditor') ?? {}
  process.on('disconnect', () => local.stop().then(() => process.exit()))
  const auditor = { account: 'city-auditor', password }
  process.send?.({ endpoint: local.endpoint, auditor, waveId } satisfies SurveyReady)
}

/** What the tally would have counted of so many made-up responses, without storing each. */
function foldResponses(count: number): ItemStatistics[] {
  return [...foldFacts(makeResponses(count)).values()]
}

function* makeResponses(count: number): Generator<SignedFacts> {
  if (!questionnaire) throw new Error('the city has no questionnaire')
  const businesses = makeBusinesses(city, 5_000, 1)
  const random = createRandom(1, 'bench')
  for (let number = 0; number < count; number += 1) {
    const content = makeAnswers(questionnaire, city.promises, { level: random.fraction() }, random)
    yield { facts: factsOf(questionnaire, content, random.pick(businesses), city.promises), sign: 1 }
  }
}

function waveOf(now: Date): Parameters<typeof putNewWave>[1] {
  if (!questionnaire) throw new Error('the city has no questionnaire')
  const { questionnaireId, title } = questionnaire
  return {
    waveId,
    name: { zh: '测量', en: 'Bench' },
    questionnaireId,
    questionnaireVersion: 1,
    questionnaireTitle: title,
    mode: 'open',
    opensOn: '2026-01-01',
    closesOn: '2026-02-01',
    released: true,
    threshold: 5,
    quotas: [],
    population: {},
    invited: {},
    createdAt: now.toISOString(),
    version: 1,
    generated: true,
  }
}

run(Number(process.argv[2])).catch((error) => {
  console.error(error)
  process.exit(1)
})
