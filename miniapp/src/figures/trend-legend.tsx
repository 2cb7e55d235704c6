import { Text, View } from '@tarojs/components'
import { useText, type Words } from '../text'
import './trend-legend.css'

const legendText: Words<{ met: string; missed: string; target: string }> = {
  zh: { met: '达标', missed: '未达标', target: '目标' },
  en: { met: 'on target', missed: 'below target', target: 'target' },
}

/** What the points and the line of a rate's trend stand for. */
export function TrendLegend() {
  const text = useText(legendText)
  return (
    <View className="legend">
      <View className="legend__entry">
        <View className="legend__dot" />
        <Text>{text.met}</Text>
      </View>
      <View className="legend__entry">
        <View className="legend__dot legend__dot--missed" />
        <Text>{text.missed}</Text>
      </View>
      <View className="legend__entry">
        <View className="legend__dash" />
        <Text>{text.target}</Text>
      </View>
    </View>
  )
}
