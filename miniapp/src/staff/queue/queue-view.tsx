import type { FollowUpSummary } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { open, usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Chips, FaultNotice, Press, Skeleton } from '../../ui'
import { CaseView } from '../follow-up/case-view'
import { useWide } from '../frame/use-wide'
import { queueText } from '../text/queue'
import { timeText } from '../text/time'
import { countOf, type QueueFilter, queueFilters } from './filter'
import { NothingHere } from './nothing-here'
import { QueueRow } from './row'
import type { Shown } from './shown'
import { type Queue, useQueue } from './use-queue'
import { useRefresh } from './use-refresh'
import './queue.css'

interface QueueViewProps {
  shown: Shown
  onShow: (change: Partial<Shown>) => void
}

/** The list, and beside it the chosen case where there is room. */
export function QueueView({ shown, onShow }: QueueViewProps) {
  const wide = useWide()
  const queue = useQueue(shown.state, shown.scope)
  useRefresh(queue.renew)
  const first = queue.items?.[0]?.followUpId
  useFirstChosen(wide && shown.followUpId === undefined ? first : undefined, (followUpId) => onShow({ followUpId }))
  const nothing = queue.items?.length === 0 && shown.followUpId === undefined

  function changed(followUp: FollowUpSummary) {
    queue.put(followUp)
    queue.renew()
  }
  return (
    <>
      <QueueFilters
        chosen={shown.state}
        counts={queue.counts}
        onChange={(state) => onShow({ state, followUpId: undefined })}
      />
      <View className={`queue${wide ? ' queue--wide' : ''}`}>
        <View className="queue__list">
          <QueueList
            queue={queue}
            filter={shown.state}
            chosen={wide ? shown.followUpId : undefined}
            onChoose={(followUpId) => (wide ? onShow({ followUpId }) : open('/staff/follow-up/index', { followUpId }))}
            onShowOpen={() => onShow({ state: 'open', followUpId: undefined })}
          />
        </View>
        {wide && !nothing && (
          <View className="queue__case">
            {shown.followUpId ? (
              <CaseView key={shown.followUpId} beside followUpId={shown.followUpId} onChange={changed} />
            ) : (
              <Skeleton rows={4} tall />
            )}
          </View>
        )}
      </View>
    </>
  )
}

interface FiltersProps {
  chosen: QueueFilter
  counts: Record<string, number> | undefined
  onChange: (filter: QueueFilter) => void
}

function QueueFilters({ chosen, counts, onChange }: FiltersProps) {
  const { language } = usePreferences()
  const text = useText(queueText)
  const chips = queueFilters.map((value) => ({
    value,
    label: value === 'open' || value === 'overdue' ? text[value] : followUpStateNames[value][language],
    count: countOf(value, counts),
  }))
  return <Chips name={text.filter} chips={chips} chosen={chosen} onChange={onChange} />
}

interface ListProps {
  queue: Queue
  filter: QueueFilter
  chosen: string | undefined
  onChoose: (followUpId: string) => void
  onShowOpen: () => void
}

function QueueList({ queue, filter, chosen, onChoose, onShowOpen }: ListProps) {
  const text = useText(queueText)
  const time = useText(timeText)
  const { items, fault, busy, hasMore, more, renew } = queue
  if (!items) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={renew} />
  const [first] = items
  if (!first) return <NothingHere filter={filter} onShowOpen={onShowOpen} />
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      <View className="queue__rows" {...aria({ role: 'group', label: text.list })}>
        {items.map((item) => (
          <QueueRow
            key={item.followUpId}
            followUp={item}
            chosen={item.followUpId === chosen}
            onPress={() => onChoose(item.followUpId)}
          />
        ))}
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
function useFirstChosen(first: string | undefined, choose: (followUpId: string) => void): void {
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    if (first !== undefined) latest.current(first)
  }, [first])
}
