import type { UseCase } from '../platform/serve.ts'
import { administers, readKept } from './read-kept.ts'
import { keptViews } from './views.ts'

/** A region's halls, departments, windows and matters, in the order of their codes. */
export const getDirectory: UseCase<'getDirectory'> = async ({ query, caller }) => {
  const kept = await readKept()
  if (!administers(caller.grants, query.region, kept)) return { problem: 'NOT_FOUND', field: 'region' }
  const { halls, departments, windows, items } = kept.directory
  const view = keptViews(kept)
  const isThere = ({ regionCode }: { regionCode: string }) => regionCode === query.region
  return {
    body: {
      regionCode: query.region,
      halls: halls.filter(isThere).map(view.hall),
      departments: departments.filter(isThere).map(view.department),
      windows: windows.filter(isThere).map(view.window),
      items: items.filter(isThere).map(view.item),
    },
  }
}
