import type { FiguresView } from '@minping/shared/api'
import type { PeriodKind } from '@minping/shared/calendar'
import { View } from '@tarojs/components'
import { Chart, DataTable, drawTrend } from '../../chart'
import { countText, gapWords, percentWords } from '../../figures/figure-words'
import { periodName, shortPeriodName } from '../../figures/period-name'
import { TrendLegend } from '../../figures/trend-legend'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, Chips, FaultNotice, Heading, Skeleton } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { type ChosenPeriod, trendKinds, trendRange } from './period'

interface TrendCardProps {
  scope: string
  period: ChosenPeriod
  kind: PeriodKind
  today: string
  onKind: (kind: PeriodKind) => void
}

/** The rate over days, months, quarters or years up to the chosen period, with each year's target as a dashed line. */
export function TrendCard({ scope, period, kind, today, onKind }: TrendCardProps) {
  const text = useText(dashboardText)
  const range = trendRange(period, kind, today)
  const chips = trendKinds.map((value) => ({ value, label: text.trendKinds[value] }))
  const { content, fault, ask } = useAnswer(`${scope} ${range.from} ${range.to}`, () =>
    callAsStaff('GET /api/figures/trend', { query: { scope, ...range } }),
  )
  return (
    <Card>
      <Heading level={2}>{text.trend}</Heading>
      <Chips name={text.trendBy} chips={chips} chosen={kind} onChange={onKind} />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {content ? (
        <Trend points={content.points} chosen={period.text} />
      ) : (
        fault === undefined && <Skeleton rows={1} tall />
      )}
    </Card>
  )
}

function Trend({ points, chosen }: { points: readonly FiguresView[]; chosen: string }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  if (points.every(({ activeGoodRate }) => activeGoodRate.percent === null)) {
    return <View className="soft">{text.nothingCounted}</View>
  }
  const drawn = points.map(({ period, activeGoodRate: { percent, target, met } }) => ({
    label: shortPeriodName(period, language),
    value: percent === null ? null : Number(percent),
    valueText: percentWords(percent),
    target,
    met,
    chosen: period === chosen,
  }))
  const names = points.map(({ period }) => periodName(period, language))
  const spoken = points.flatMap(({ activeGoodRate: { percent } }, index) =>
    percent === null ? [] : `${names[index]} ${percent}%`,
  )
  return (
    <>
      <Chart
        label={text.trendChart(names[0] ?? '', names.at(-1) ?? '', spoken)}
        draw={(canvas) => drawTrend(drawn, canvas)}
      />
      <TrendLegend />
      <DataTable
        caption={text.trend}
        columns={[text.periodColumn, text.rateColumn, text.goodColumn, text.activeColumn, text.targetColumn]}
        rows={points.map(({ activeGoodRate }, index) => [
          names[index] ?? '',
          percentWords(activeGoodRate.percent),
          countText(activeGoodRate.numerator),
          countText(activeGoodRate.denominator),
          gapWords(activeGoodRate, text) ?? (activeGoodRate.target === null ? '—' : `${activeGoodRate.target}%`),
        ])}
      />
    </>
  )
}
