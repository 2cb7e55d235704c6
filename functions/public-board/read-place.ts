import { parseScope } from '@minping/shared/directory'
import { findPlace, type PlaceTree } from '@minping/shared/publication'
import type { ProblemAnswer } from '../platform/call.ts'
import type { CityDirectory } from '../platform/service.ts'
import { treeOf } from './published.ts'

/** The place that is asked for, the city by default: only the city, its regions and its halls are public. */
export function readPlace(text: string | undefined, directory: CityDirectory): { place: PlaceTree } | ProblemAnswer {
  const tree = treeOf(directory)
  if (text === undefined) return { place: tree }
  const kind = parseScope(text)?.kind
  if (kind !== 'city' && kind !== 'region' && kind !== 'hall') return { problem: 'SCOPE_INVALID', field: 'scope' }
  const place = findPlace(tree, text)
  return place ? { place } : { problem: 'NOT_FOUND', field: 'scope' }
}
