import { Text, View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../text'
import { aria, FaultNotice, Press, Skeleton } from '../../ui'
import { useWide } from '../frame/use-wide'
import { queueText } from '../text/queue'
import { timeText } from '../text/time'
import type { Cases } from './use-cases'
import { useRefresh } from './use-refresh'
import './desk.css'

interface CaseDeskProps<Item> {
  cases: Cases<Item>
  idOf: (item: Item) => string
  chosen: string | undefined
  /** Chosen beside the list, or, where there is no room, to be opened on a page of its own. */
  onChoose: (caseId: string, beside: boolean) => void
  row: (item: Item, chosen: boolean, onPress: () => void) => ReactNode
  /** Beside the list, where there is room. */
  beside: (caseId: string) => ReactNode
  nothing: ReactNode
}

/** A list of cases, the most urgent first, and beside it the chosen one where there is room. */
export function CaseDesk<Item extends { workingDayMinutes: number }>(props: CaseDeskProps<Item>) {
  const { cases, idOf, chosen, onChoose, beside } = props
  const wide = useWide()
  useRefresh(cases.renew)
  const [first] = cases.items ?? []
  const firstId = wide && chosen === undefined && first ? idOf(first) : undefined
  useFirstChosen(firstId, (caseId) => onChoose(caseId, true))
  const nothing = cases.items?.length === 0 && chosen === undefined
  return (
    <View className={`queue${wide ? ' queue--wide' : ''}`}>
      <View className="queue__list">
        <CaseList {...props} chosen={wide ? chosen : undefined} onChoose={(caseId) => onChoose(caseId, wide)} />
      </View>
      {wide && !nothing && (
        <View className="queue__case">{chosen === undefined ? <Skeleton rows={4} tall /> : beside(chosen)}</View>
      )}
    </View>
  )
}

type CaseListProps<Item> = Omit<CaseDeskProps<Item>, 'beside' | 'onChoose'> & { onChoose: (caseId: string) => void }

function CaseList<Item extends { workingDayMinutes: number }>(props: CaseListProps<Item>) {
  const { cases, idOf, chosen, onChoose, row, nothing } = props
  const text = useText(queueText)
  const time = useText(timeText)
  const { items, fault, busy, hasMore, more, renew } = cases
  if (!items) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={renew} />
  const [first] = items
  if (!first) return nothing
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      <View className="queue__rows" {...aria({ role: 'group', label: text.list })}>
        {items.map((item) => row(item, idOf(item) === chosen, () => onChoose(idOf(item))))}
      </View>
      {hasMore && (
        <Press wide busy={busy} onPress={more}>
          {text.loadMore}
        </Press>
      )}
      <Text className="soft small">{`${text.shown(items.length)} · ${time.unitNote(first.workingDayMinutes / 60)}`}</Text>
    </>
  )
}

/**
 * Chooses the first case once it is known. From then on the choice stays, also when others become more urgent or this
 * one leaves the filter: nobody loses what they are reading or typing.
 */
function useFirstChosen(first: string | undefined, choose: (caseId: string) => void): void {
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    if (first !== undefined) latest.current(first)
  }, [first])
}
