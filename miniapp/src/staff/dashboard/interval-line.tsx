import type { FiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useText } from '../../text'
import { outlookText } from '../text/outlook'

/** How sure the rate is, in words; and whether its distance to the target may be chance. */
export function IntervalLine({ figure: { interval, target } }: { figure: FiguresView['activeGoodRate'] }) {
  const text = useText(outlookText)
  if (!interval) return null
  const inside = target !== null && Number(interval.lower) <= target && target <= Number(interval.upper)
  return (
    <View className="good-rate__interval">
      <View className="tabular">{text.interval(interval.lower, interval.upper)}</View>
      {inside && <View className="small">{text.targetInside}</View>}
      <View className="soft small">{text.intervalMeaning}</View>
    </View>
  )
}
