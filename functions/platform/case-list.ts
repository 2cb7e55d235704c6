import type { Grant, StaffRole } from '@minping/shared/access'
import type { Queued } from '../store/case-queue.ts'

/** How many cases a page has unless another number is asked for. */
export const usualPage = 50

/** What a list of cases is asked for. */
export interface CaseListQuery {
  state?: string | undefined
  overdue?: 'true' | 'false' | undefined
  limit?: number | undefined
}

/** One page of a list of cases. */
export interface CasePage<Case> {
  items: readonly Queued<Case>[]
  next?: string | undefined
}

/** Only a role that reads cases opens a list, whatever else somebody may do elsewhere. */
export function readingGrants(grants: readonly Grant[], readers: readonly StaffRole[]): Grant[] {
  return grants.filter((grant) => readers.includes(grant.role))
}

/** The page after a position of the open cases that are asked for. */
export function pageOfOpen<Case extends { state: string }>(
  open: readonly Queued<Case>[],
  { state = 'open', overdue, limit = usualPage }: CaseListQuery,
  isLate: (found: Case) => boolean,
  after: string | undefined,
): CasePage<Case> {
  const wanted = open.filter(
    ({ found, position }) =>
      (state === 'open' || found.state === state) &&
      (overdue === undefined || String(isLate(found)) === overdue) &&
      (after === undefined || position > after),
  )
  const items = wanted.slice(0, limit)
  return { items, next: wanted.length > limit ? items.at(-1)?.position : undefined }
}

/** How many open cases are in each state, and how many are late (`overdue`). */
export function countStates<Case extends { state: string }>(
  open: readonly Queued<Case>[],
  states: readonly Case['state'][],
  isLate: (found: Case) => boolean,
): Record<string, number> {
  const perState = states.map((state) => [state, open.filter(({ found }) => found.state === state).length])
  return { ...Object.fromEntries(perState), overdue: open.filter(({ found }) => isLate(found)).length }
}
