import { type CityConfiguration, readConfiguration } from '../store/configuration-entity.ts'
import { readDirectory } from '../store/directory-entity.ts'
import { openTable, type Table } from '../store/table.ts'
import { buildCityDirectory, type CityDirectory } from './city-directory.ts'
import { SettingMissing } from './errors.ts'
import { kept } from './kept.ts'
import { describeFault, log } from './log.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import { setting } from './settings.ts'

export type { CityConfiguration } from '../store/configuration-entity.ts'
export type { CityDirectory } from './city-directory.ts'

/** What a function stands on, opened once per process. Directory, configuration and secrets are read when first asked for. */
export interface Service {
  table: Table
  cityCode: string
  /** Kept for a minute. */
  city(): Promise<CityDirectory>
  /** Kept for a minute. */
  configuration(): Promise<CityConfiguration>
  /** Kept for five minutes, so that a new secret comes into use without a new deployment. */
  secrets(): Promise<Secrets>
}

const minute = 60_000
let opened: Service | undefined

/** The service of this process, as the environment sets it up. Throws SettingMissing when it doesn't. */
export function service(): Service {
  opened ??= openService()
  return opened
}

function openService(): Service {
  const table = openTable(setting('TABLE_NAME'))
  const cityCode = setting('CITY_CODE')
  return {
    table,
    cityCode,
    city: kept(() => readCity(table, cityCode), minute, tellStale('directory')),
    configuration: kept(() => readRules(table, cityCode), minute, tellStale('configuration')),
    secrets: kept(readSecrets, 5 * minute, tellStale('secrets')),
  }
}

async function readCity(table: Table, cityCode: string): Promise<CityDirectory> {
  const directory = await readDirectory(table, cityCode)
  if (!directory) throw new SettingMissing(`the table has no directory of the city ${cityCode}`)
  return buildCityDirectory(directory)
}

async function readRules(table: Table, cityCode: string): Promise<CityConfiguration> {
  const configuration = await readConfiguration(table, cityCode)
  if (!configuration) throw new SettingMissing(`the table has no configuration of the city ${cityCode}`)
  return configuration
}

function tellStale(what: string): (fault: unknown) => void {
  return (fault) => log('warning', 'kept the old one in use', { what, ...describeFault(fault) })
}
