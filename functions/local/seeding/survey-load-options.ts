import type { KeyObject } from 'node:crypto'
import type { City } from '../../../seeds/lijiang/index.ts'
import type { Table } from '../../store/table.ts'

export interface SurveyLoadOptions {
  table: Table
  city: City
  contactKey: KeyObject
  identityKey: KeyObject
  /** The present of the made-up records. */
  madeFor: Date
}
