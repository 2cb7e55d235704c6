import { useState } from 'react'
import type { Path } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'

/** What of a list of cases is shown; kept in the page's address. */
export interface Shown<Filter extends string> {
  scope: string | undefined
  state: Filter
  /** The case beside the list, where there is room for it. */
  caseId: string | undefined
}

/** What is shown with its address, and the way to show something else. `idName` is what the address calls the case. */
export function useShown<Filter extends string>(
  path: Path,
  idName: string,
  readFilter: (text: string | undefined) => Filter,
) {
  const [shown, setShown] = useState<Shown<Filter>>({
    scope: usePageQuery('scope'),
    state: readFilter(usePageQuery('state')),
    caseId: usePageQuery(idName),
  })
  const queryOf = ({ scope, state, caseId }: Shown<Filter>) => ({ scope, state, [idName]: caseId })
  function show(change: Partial<Shown<Filter>>) {
    const next = { ...shown, ...change }
    setShown(next)
    rewriteAddress(path, queryOf(next))
  }
  return { shown, show, place: { path, query: queryOf(shown) } }
}
