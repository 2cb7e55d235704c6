import { fewBelow, type RankedFigure, rankedFigures } from '@minping/shared/figures'
import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { DataTable, percentAxis, shareAxis } from '../../chart'
import { countText, gapWords, percentWords } from '../../figures/figure-words'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { aria, Card, Chips, FaultNotice, Heading, Skeleton } from '../../ui'
import { dashboardText } from '../text/dashboard'
import type { ChosenPeriod } from './period'
import { type RankedPart, RankingRow, targetOf } from './ranking-row'
import type { RankingBy } from './shown'

interface RankingCardProps {
  scope: string
  period: ChosenPeriod
  kinds: readonly RankingBy[]
  by: RankingBy
  figure: RankedFigure
  onBy: (by: RankingBy) => void
  onFigure: (figure: RankedFigure) => void
  onOpen: (scope: string) => void
}

/** The parts of a scope in the order of a figure, the best first; each leads to its own dashboard. */
export function RankingCard({ scope, period, kinds, by, figure, onBy, onFigure, onOpen }: RankingCardProps) {
  const text = useText(dashboardText)
  const { content, fault, ask } = useAnswer(`${scope} ${by} ${figure} ${period.text}`, () =>
    callAsStaff('GET /api/figures/ranking', { query: { scope, by, figure, period: period.text } }),
  )
  const kindChips = kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))
  const figureChips = rankedFigures.map((value) => ({ value, label: text.rankedFigures[value] }))
  return (
    <Card>
      <Heading level={2}>{text.ranking}</Heading>
      {kinds.length > 1 && <Chips name={text.rankBy} chips={kindChips} chosen={by} onChange={onBy} />}
      <Chips name={text.rankFigure} chips={figureChips} chosen={figure} onChange={onFigure} />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? (
        <Ranking items={content.items} figure={content.figure} onOpen={onOpen} />
      ) : (
        fault === undefined && <Skeleton rows={4} />
      )}
    </Card>
  )
}

interface RankingProps {
  items: readonly RankedPart[]
  figure: RankedFigure
  onOpen: (scope: string) => void
}

function Ranking({ items, figure, onOpen }: RankingProps) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const values = items.flatMap((part) => part[figure].percent ?? []).map(Number)
  if (values.length === 0) return <View className="soft">{text.nothingCounted}</View>
  const target = items.map((part) => targetOf(part, figure).target).find((found) => found !== null) ?? null
  const axis = figure === 'badRate' ? shareAxis(values) : percentAxis([...values, target ?? 100])
  const nameOf = ({ scopeName, scopeEnglishName }: RankedPart) => (language === 'zh' ? scopeName : scopeEnglishName)
  const firstFew = items.findIndex((part) => part.few)
  return (
    <>
      <View className="soft small">
        {text.rankingNote(`${axis.lowest}%`, `${axis.highest}%`, target === null ? undefined : `${target}%`)}
      </View>
      <View className="ranking" {...aria({ role: 'group', label: text.ranking })}>
        {items.map((part, index) => (
          <Fragment key={part.scope}>
            {index === firstFew && (
              <View className="ranking__few soft small">{text.fewNote(fewBelow[figure], figure)}</View>
            )}
            <RankingRow
              place={part.few ? undefined : index + 1}
              name={nameOf(part)}
              part={part}
              figure={figure}
              axis={axis}
              onPress={() => onOpen(part.scope)}
            />
          </Fragment>
        ))}
      </View>
      <DataTable
        caption={text.ranking}
        columns={[
          text.nameColumn,
          text.rankedFigures[figure],
          text.numeratorColumn,
          text.denominatorColumn,
          text.targetColumn,
        ]}
        rows={items.map((part) => [
          nameOf(part),
          `${percentWords(part[figure].percent)}${part.few && part[figure].percent !== null ? ` (${text.few})` : ''}`,
          countText(part[figure].numerator),
          countText(part[figure].denominator),
          gapWords({ ...part[figure], ...targetOf(part, figure) }, text) ?? '—',
        ])}
      />
    </>
  )
}
