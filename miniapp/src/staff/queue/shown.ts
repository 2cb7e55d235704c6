import type { RequestQuery } from '@minping/shared/api'
import { useState } from 'react'
import type { Query } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { rewriteAddress } from '../frame/address'
import { type QueueFilter, queueFilters } from './filter'

type AskedQuery = RequestQuery<'listFollowUps'>

/** What the service filters by beside scope and state. */
export type Conditions = Pick<AskedQuery, 'department' | 'level' | 'label' | 'due' | 'assignee' | 'number'>

/** A filter of the queue as the service takes and keeps it. */
export type KeptFilter = Omit<AskedQuery, 'cursor' | 'limit'>

/** What of the queue is shown; kept in the page's address. */
export interface QueueShown extends Conditions {
  scope: string | undefined
  state: QueueFilter
  /** The case beside the list, where there is room for it. */
  caseId: string | undefined
}

const path = '/staff/queue/index'

/** What is shown with its address, and the way to show something else. */
export function useQueueShown() {
  const [shown, setShown] = useState<QueueShown>({
    scope: usePageQuery('scope'),
    state: queueFilters.read(usePageQuery('state')),
    caseId: usePageQuery('followUpId'),
    department: usePageQuery('department'),
    level: readLevel(usePageQuery('level')),
    label: usePageQuery('label'),
    due: usePageQuery('due'),
    assignee: usePageQuery('assignee'),
    number: usePageQuery('number'),
  })
  function show(change: Partial<QueueShown>) {
    const next = { ...shown, ...change }
    setShown(next)
    rewriteAddress(path, addressQueryOf(next))
  }
  return { shown, show, place: { path, query: addressQueryOf(shown) } as const }
}

/** The filter that is shown, as the service takes it. A number is looked for in every state unless one is chosen. */
export function filterOf({ state, scope, caseId: _, ...conditions }: QueueShown): KeptFilter {
  const asked = queueFilters.queryOf(state, scope)
  const everywhere = conditions.number !== undefined && state === 'open'
  return { ...asked, ...(everywhere && { state: 'all' }), ...given(conditions) }
}

/** What a kept filter shows. */
export function shownBy({ scope, state, overdue, ...conditions }: KeptFilter): QueueShown {
  const none = { department: undefined, level: undefined, label: undefined, due: undefined, assignee: undefined }
  return {
    ...none,
    number: undefined,
    ...conditions,
    scope,
    state: overdue === 'true' ? 'overdue' : queueFilters.read(state),
    caseId: undefined,
  }
}

/** Only what is set. */
function given<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}

function addressQueryOf({ caseId, ...shown }: QueueShown): Query {
  return { ...shown, followUpId: caseId }
}

function readLevel(text: string | undefined): Conditions['level'] {
  return text === '1' || text === '2' ? text : undefined
}
