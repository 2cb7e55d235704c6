import type { City } from '../../../seeds/lijiang/index.ts'
import { putConfiguration } from '../../store/configuration-entity.ts'
import { putDirectory } from '../../store/directory-entity.ts'
import { putPublishedQuestionnaire } from '../../store/questionnaire-entity.ts'
import type { Table } from '../../store/table.ts'

/**
 * Writes a city's directory, labels, calendar, targets, deadlines and promises, and publishes its questionnaires. Safe to
 * repeat; what it doesn't name stays, and a questionnaire is published anew only when it says something else.
 */
export async function loadCity(table: Table, city: City, now: Date): Promise<void> {
  const {
    labelSet,
    outcomeReasons,
    calendar,
    profile,
    publication,
    privacy,
    records,
    figures,
    flagThresholds,
    promises,
    dispatch,
  } = city
  await putDirectory(table, city)
  await putConfiguration(table, city.cityCode, {
    labelSet,
    outcomeReasons,
    calendar,
    profile,
    publication,
    privacy,
    records,
    definition: figures,
    flagThresholds,
    promises,
    dispatch,
  })
  for (const document of city.questionnaires) await putPublishedQuestionnaire(table, document, now)
}
