import type { PublicPlaceView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { Chart, DataTable, drawTrend } from '../../chart'
import { countText, gapWords, percentWords } from '../../figures/figure-words'
import { periodName, shortPeriodName } from '../../figures/period-name'
import { TrendLegend } from '../../figures/trend-legend'
import { call, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Card, FaultNotice, Heading, Skeleton } from '../../ui'
import { rateWords } from '../parts/figure-words'
import { boardText } from '../text/board'
import { kindOf } from './period'

/** The rate over the last published periods of the kind that is looked at. */
export function TrendCard({ scope, period }: { scope: string; period: string }) {
  const text = useText(boardText)
  const by = kindOf(period)
  const { content, fault, ask } = useAnswer(`${scope} ${by}`, () =>
    call('GET /api/public/trend', { query: { scope, by } }),
  )
  return (
    <Card>
      <Heading level={2}>{text.trend}</Heading>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={1} tall />}
      {content && <Trend points={content.points} threshold={content.threshold} chosen={period} />}
    </Card>
  )
}

interface TrendProps {
  points: readonly PublicPlaceView[]
  threshold: number
  chosen: string
}

function Trend({ points, threshold, chosen }: TrendProps) {
  const text = useText(boardText)
  const { language } = usePreferences()
  const names = points.map(({ period }) => periodName(period, language))
  const drawn = points.map(({ period, activeGoodRate: { percent, target, met } }) => ({
    label: shortPeriodName(period, language),
    value: percent === null ? null : Number(percent),
    valueText: percentWords(percent),
    target,
    met,
    chosen: period === chosen,
  }))
  const spoken = points.map(({ activeGoodRate }, index) => `${names[index]} ${rateWords(activeGoodRate, language)}`)
  const isEmpty = drawn.every(({ value }) => value === null)
  return (
    <>
      {isEmpty ? (
        <View className="soft">{text.hiddenNote(threshold)}</View>
      ) : (
        <>
          <Chart
            label={text.trendOf(names[0] ?? '', names.at(-1) ?? '', spoken)}
            draw={(canvas) => drawTrend(drawn, canvas)}
          />
          <TrendLegend />
        </>
      )}
      <DataTable
        caption={text.trend}
        columns={[text.columns.period, text.columns.rate, text.columns.good, text.columns.active, text.columns.target]}
        rows={points.map(({ activeGoodRate }, index) => [
          names[index] ?? '',
          rateWords(activeGoodRate, language),
          activeGoodRate.numerator === null ? '' : countText(activeGoodRate.numerator),
          activeGoodRate.denominator === null ? '' : countText(activeGoodRate.denominator),
          gapWords(activeGoodRate, text) ?? '—',
        ])}
      />
    </>
  )
}
