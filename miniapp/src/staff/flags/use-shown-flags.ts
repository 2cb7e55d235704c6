import { flagRules, flagStates } from '@minping/shared/flag'
import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'
import type { ShownFlags } from './use-flags'

const path = '/staff/flags/index'

/** What is shown, kept in the page's address, and the way to show something else. */
export function useShownFlags() {
  const [state, rule] = [usePageQuery('state'), usePageQuery('rule')]
  const [shown, setShown] = useState<ShownFlags>({
    scope: usePageQuery('scope'),
    state: flagStates.find((candidate) => candidate === state) ?? 'undecided',
    rule: flagRules.find((candidate) => candidate === rule),
  })
  function show(change: Partial<ShownFlags>) {
    const next = { ...shown, ...change }
    setShown(next)
    rewriteAddress(path, { ...next })
  }
  return { shown, show, place: { path, query: { ...shown } } as const }
}
