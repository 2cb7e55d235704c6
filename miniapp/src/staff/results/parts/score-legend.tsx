import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { resultsText } from '../../text/results'

/** Which points are raw and which are weighted. */
export function ScoreLegend() {
  const text = useText(resultsText)
  return (
    <View className="key">
      <View className="key__entry">
        <View className="key__dot" />
        <Text>{text.legendRaw}</Text>
      </View>
      <View className="key__entry">
        <View className="key__dot key__dot--hollow" />
        <Text>{text.legendWeighted}</Text>
      </View>
    </View>
  )
}
