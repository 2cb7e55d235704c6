import type { City } from '../../../seeds/lijiang/index.ts'
import { putConfiguration } from '../../store/configuration-entity.ts'
import { putDirectory } from '../../store/directory-entity.ts'
import type { Table } from '../../store/table.ts'

/** Writes a city's directory, labels, calendar, targets and deadlines. Safe to repeat; what it doesn't name stays. */
export async function loadCity(table: Table, city: City): Promise<void> {
  const { labelSet, calendar, profile, figures, promises, dispatch } = city
  await putDirectory(table, city)
  await putConfiguration(table, city.cityCode, {
    labelSet,
    calendar,
    profile,
    definition: figures,
    promises,
    dispatch,
  })
}
