import { flagRuleNames, flagRules, flagStateNames, flagStates } from '@minping/shared/flag'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Chips, Empty, FaultNotice, Notice, Press, Skeleton } from '../../ui'
import type { Cases } from '../case/use-cases'
import { useRefresh } from '../case/use-refresh'
import { flagsText } from '../text/flags'
import type { Decided } from './decide-each'
import { FlagCard } from './flag-card'
import { FlagFigures } from './flag-figures'
import { groupFlags } from './group-flags'
import { type ShownFlags, useFlags } from './use-flags'
import './flags.css'

interface FlagsViewProps {
  shown: ShownFlags
  /** The scope whose rates are shown. */
  figuresOf: string | undefined
  onShow: (change: Partial<ShownFlags>) => void
}

/** Both rates, the filters, and the patterns with their reviews. */
export function FlagsView({ shown, figuresOf, onShow }: FlagsViewProps) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  const flags = useFlags(shown)
  const [latest, setLatest] = useState<Decided>()
  const [turn, setTurn] = useState(0)
  useRefresh(flags.renew)

  function show(change: Partial<ShownFlags>) {
    setLatest(undefined)
    onShow(change)
  }
  function decided(result: Decided) {
    setLatest(result)
    setTurn(turn + 1)
    if (result.done > 0) flags.renew()
  }
  const everyRule = { value: 'every', label: text.everyRule } as const
  return (
    <>
      {figuresOf !== undefined && <FlagFigures scope={figuresOf} turn={turn} />}
      <Chips
        name={text.filterState}
        chips={flagStates.map((value) => ({ value, label: flagStateNames[value][language] }))}
        chosen={shown.state}
        onChange={(state) => show({ state })}
      />
      <Chips
        name={text.filterRule}
        chips={[everyRule, ...flagRules.map((value) => ({ value, label: flagRuleNames[value][language] }))]}
        chosen={shown.rule ?? 'every'}
        onChange={(rule) => show({ rule: rule === 'every' ? undefined : rule })}
      />
      <LatestNotice latest={latest} />
      <FlagList flags={flags} shown={shown} onDecided={decided} onShow={show} />
    </>
  )
}

function LatestNotice({ latest }: { latest: Decided | undefined }) {
  const text = useText(flagsText)
  if (!latest) return null
  return (
    <>
      {latest.done > 0 && <Notice tone="good">{text.done(latest.done)}</Notice>}
      {latest.changed > 0 && <Notice tone="warning">{text.changed(latest.changed)}</Notice>}
    </>
  )
}

interface FlagListProps {
  flags: Cases<Parameters<typeof groupFlags>[0][number]>
  shown: ShownFlags
  onDecided: (decided: Decided) => void
  onShow: (change: Partial<ShownFlags>) => void
}

function FlagList({
  flags: { items, fault, busy, hasMore, more, renew, put },
  shown,
  onDecided,
  onShow,
}: FlagListProps) {
  const text = useText(flagsText)
  if (!items) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={renew} />
  if (items.length === 0) return <NothingFlagged shown={shown} onShow={onShow} />
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      <View className="flag-list" {...aria({ role: 'group', label: text.list })}>
        {groupFlags(items, shown.rule).map((group) => (
          <FlagCard key={group.key} group={group} onChange={put} onDecided={onDecided} />
        ))}
      </View>
      {hasMore && (
        <Press wide busy={busy} onPress={more}>
          {text.loadMore}
        </Press>
      )}
      <Text className="soft small">{text.shown(items.length)}</Text>
    </>
  )
}

function NothingFlagged({ shown: { state, rule }, onShow }: Pick<FlagListProps, 'shown' | 'onShow'>) {
  const text = useText(flagsText)
  if (state === 'undecided' && !rule) return <Empty icon="check" title={text.noneTitle} note={text.noneNote} />
  return (
    <Empty icon="list" title={text.noneDecidedTitle} note={text.noneDecidedNote}>
      <Press onPress={() => onShow({ state: 'undecided', rule: undefined })}>{text.showUndecided}</Press>
    </Empty>
  )
}
