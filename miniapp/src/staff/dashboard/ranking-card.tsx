import type { FiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { aria, Card, Chips, FaultNotice, Heading, Skeleton } from '../../ui'
import { DataTable, percentAxis } from '../chart'
import { dashboardText } from '../text/dashboard'
import { countText, gapWords, percentWords } from './figure-words'
import type { ChosenPeriod } from './period'
import { RankingRow } from './ranking-row'
import type { RankingBy } from './shown'

interface RankingCardProps {
  scope: string
  period: ChosenPeriod
  kinds: readonly RankingBy[]
  by: RankingBy
  onBy: (by: RankingBy) => void
  onOpen: (scope: string) => void
}

/** The parts of a scope, the best rate first; each leads to its own dashboard. */
export function RankingCard({ scope, period, kinds, by, onBy, onOpen }: RankingCardProps) {
  const text = useText(dashboardText)
  const { content, fault, ask } = useAnswer(`${scope} ${by} ${period.text}`, () =>
    callAsStaff('GET /api/figures/ranking', { query: { scope, by, period: period.text } }),
  )
  const chips = kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))
  return (
    <Card>
      <Heading level={2}>{text.ranking}</Heading>
      {kinds.length > 1 && <Chips name={text.rankBy} chips={chips} chosen={by} onChange={onBy} />}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? <Ranking items={content.items} onOpen={onOpen} /> : fault === undefined && <Skeleton rows={4} />}
    </Card>
  )
}

function Ranking({ items, onOpen }: { items: readonly FiguresView[]; onOpen: (scope: string) => void }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const rates = items.map(({ activeGoodRate }) => activeGoodRate)
  const target = rates.find((rate) => rate.target !== null)?.target ?? null
  const values = rates.flatMap(({ percent }) => (percent === null ? [] : Number(percent)))
  if (values.length === 0) return <View className="soft">{text.nothingCounted}</View>
  const axis = percentAxis([...values, target ?? 100])
  const nameOf = ({ scopeName, scopeEnglishName }: FiguresView) => (language === 'zh' ? scopeName : scopeEnglishName)
  return (
    <>
      <View className="soft small">
        {text.rankingNote(`${axis.lowest}%`, target === null ? undefined : `${target}%`)}
      </View>
      <View className="ranking" {...aria({ role: 'group', label: text.ranking })}>
        {items.map((item, index) => (
          <RankingRow
            key={item.scope}
            place={index + 1}
            name={nameOf(item)}
            figures={item}
            axis={axis}
            onPress={() => onOpen(item.scope)}
          />
        ))}
      </View>
      <DataTable
        caption={text.ranking}
        columns={[text.nameColumn, text.rateColumn, text.goodColumn, text.activeColumn, text.targetColumn]}
        rows={items.map((item) => [
          nameOf(item),
          percentWords(item.activeGoodRate.percent),
          countText(item.activeGoodRate.numerator),
          countText(item.activeGoodRate.denominator),
          gapWords(item.activeGoodRate, text) ?? '—',
        ])}
      />
    </>
  )
}
