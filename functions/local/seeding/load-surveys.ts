import { type DemoSurveys, type DemoWave, makeSurveys } from '../../../seeds/demo/surveys/index.ts'
import { registerItem } from '../../store/register-entity.ts'
import type { Table } from '../../store/table.ts'
import { readWave, waveItem } from '../../store/wave-entity.ts'
import { countResponses } from '../../tally/count-responses.ts'
import { businessItems, registeredBusiness } from './survey-businesses.ts'
import type { SurveyLoadOptions } from './survey-load-options.ts'
import { itemsOfParticipant } from './survey-participants.ts'
import { storedWave } from './survey-waves.ts'
import { writeInBulk } from './write-in-bulk.ts'

export interface SurveyLoad {
  waves: number
  responses: number
}

/**
 * Fills a table with a made-up register, waves and what businesses answered, counted, before anybody uses it. Safe to
 * repeat: waves are written after all that belongs to them, and once they stand everything is left alone. Undefined when
 * there was nothing to do.
 */
export async function loadSurveys(options: SurveyLoadOptions): Promise<SurveyLoad | undefined> {
  const { table, city, madeFor } = options
  const surveys = makeSurveys(city, madeFor)
  if (await areLoaded(table, surveys)) return undefined
  const businesses = surveys.businesses.map((business) => registeredBusiness(business, options))
  await writeInBulk(table, [...businessItems(businesses), registerItem(businesses)])
  for (const wave of surveys.waves) await writeInBulk(table, participantItems(wave, options))
  await writeInBulk(
    table,
    surveys.waves.map((wave) => waveItem(storedWave(wave, surveys.businesses))),
  )
  await countResponses({ table, cityCode: city.cityCode })
  const responses = surveys.waves.flatMap(({ participants }) => participants).filter(({ response }) => response)
  return { waves: surveys.waves.length, responses: responses.length }
}

async function areLoaded(table: Table, { waves }: DemoSurveys): Promise<boolean> {
  const standing = await Promise.all(waves.map(({ plan }) => readWave(table, plan.waveId)))
  return standing.every((wave) => wave !== undefined)
}

function participantItems(wave: DemoWave, options: SurveyLoadOptions) {
  return wave.participants.flatMap((participant, index) => itemsOfParticipant(participant, index, wave, options))
}
