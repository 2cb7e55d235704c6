import type { PublicFiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { Chart, drawGauge } from '../../chart'
import { countText, gapWords, percentWords } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading, Icon } from '../../ui'
import { boardText } from '../text/board'

/** The page's one big figure, first in a sentence, beside its target and with what it was made of. */
export function GoodRateCard({ figures: { activeGoodRate, threshold, definition } }: { figures: PublicFiguresView }) {
  const text = useText(boardText)
  const { language } = usePreferences()
  const { hidden, numerator, denominator, percent, target, met } = activeGoodRate
  const targetText = target === null ? text.noTarget : text.target(`${target}%`)
  const gap = gapWords(activeGoodRate, text)
  return (
    <Card>
      <Heading level={2}>{text.goodRate}</Heading>
      {percent === null ? (
        <>
          <Text className="board__none">{hidden ? text.hidden : text.noData}</Text>
          <View className="soft">{hidden ? text.hiddenNote(threshold) : text.noDataNote}</View>
        </>
      ) : (
        <>
          <View className="board__line">
            <Text className="board__figure">{percentWords(percent)}</Text>
            <Text className="soft">{targetText}</Text>
          </View>
          {gap !== undefined && (
            <View className={`board__verdict board__verdict--${met ? 'met' : 'missed'}`}>
              <Icon name={met ? 'check' : 'alert'} size="small" />
              <Text>{gap}</Text>
            </View>
          )}
          <View>{text.goodSentence(percentWords(percent))}</View>
          <Chart
            label={text.gauge(percentWords(percent), targetText)}
            draw={(canvas) => drawGauge({ value: Number(percent), target, met, targetText }, canvas)}
          />
          <View className="soft small">{text.counts(countText(numerator ?? 0), countText(denominator ?? 0))}</View>
        </>
      )}
      <View className="soft small">{definition[language]}</View>
    </Card>
  )
}
