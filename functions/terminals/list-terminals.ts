import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listTerminals as readTerminals } from '../store/terminal-entity.ts'
import { administers } from './administers.ts'
import { terminalView } from './view.ts'

/** The terminals of a region, in the order of their windows. */
export const listTerminals: UseCase<'listTerminals'> = async ({ query, caller }) => {
  const { table, city } = service()
  const directory = await city()
  const { region } = query
  if (!administers(caller.grants, region, directory)) return { problem: 'NOT_FOUND', field: 'region' }
  const terminals = await readTerminals(table, region)
  return { body: { regionCode: region, items: terminals.map((terminal) => terminalView(terminal, directory)) } }
}
