import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { Chart, drawGauge } from '../../chart'
import { countText, percentWords } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { dashboardText } from '../text/dashboard'
import { FlaggedLine } from './flagged-line'
import { IntervalLine } from './interval-line'
import { TargetWords } from './rate'

/** The page's one big figure: 主动评价好评率 beside its target, in words, on a scale, with what it was made of. */
export function GoodRateCard({ figures }: { figures: FiguresView }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const { activeGoodRate, definition } = figures
  const { numerator, denominator, percent, target, met, interval } = activeGoodRate
  const targetText = target === null ? text.noTarget : text.target(`${target}%`)
  return (
    <Card className="good-rate">
      <Heading level={2}>{text.goodRate}</Heading>
      <View className="good-rate__line">
        <Text className="good-rate__figure">{percentWords(percent)}</Text>
        <Text className="good-rate__target">{targetText}</Text>
      </View>
      <TargetWords figure={activeGoodRate} />
      {percent === null ? (
        <View className="soft">{text.nothingCounted}</View>
      ) : (
        <Chart
          label={text.gaugeChart(percentWords(percent), targetText)}
          draw={(canvas) =>
            drawGauge({ value: Number(percent), interval: boundsOf(interval), target, met, targetText }, canvas)
          }
        />
      )}
      <View className="soft small tabular">
        {text.fraction(countText(numerator), countText(denominator), text.activeReviews)}
      </View>
      <IntervalLine figure={activeGoodRate} />
      <FlaggedLine figures={figures} />
      <View className="soft small">{definition[language]}</View>
    </Card>
  )
}

function boundsOf(interval: FiguresView['activeGoodRate']['interval']) {
  return interval && { lower: Number(interval.lower), upper: Number(interval.upper) }
}
