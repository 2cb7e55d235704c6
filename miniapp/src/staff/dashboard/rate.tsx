import type { FiguresView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { Bar } from '../../figures/bar'
import { countText, gapWords, percentWords } from '../../figures/figure-words'
import { useText } from '../../text'
import { Icon } from '../../ui'
import { dashboardText } from '../text/dashboard'
import './rate.css'

interface RateProps {
  name: string
  meaning: string
  figure: FiguresView['onTimeRate']
  target: number | null
}

/** A rate with what it means and what it was made of. */
export function Rate({ name, meaning, figure: { numerator, denominator, percent }, target }: RateProps) {
  const text = useText(dashboardText)
  return (
    <View className="rate">
      <View className="rate__line">
        <Text className="rate__name">{name}</Text>
        <Text className="rate__percent">{percent === null ? text.noData : percentWords(percent)}</Text>
      </View>
      <Bar share={percent === null ? 0 : Number(percent)} />
      <View className="rate__line soft small">
        <Text>{meaning}</Text>
        <Text className="rate__fraction">
          {`${countText(numerator)} / ${countText(denominator)}${target === null ? '' : ` · ${text.target(`${target}%`)}`}`}
        </Text>
      </View>
    </View>
  )
}

/** Whether a rate meets its target, and by how much not; nothing without a target or without data. */
export function TargetWords({ figure }: { figure: FiguresView['rectificationRate'] }) {
  const text = useText(dashboardText)
  if (figure.met === null) return null
  return (
    <View className={`verdict verdict--${figure.met ? 'met' : 'missed'}`}>
      <Icon name={figure.met ? 'check' : 'alert'} size="small" />
      <Text>{gapWords(figure, text)}</Text>
    </View>
  )
}
