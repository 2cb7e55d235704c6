import { Text, View } from '@tarojs/components'

/** Which points are raw and which are weighted. */
export function ScoreLegend({ raw, weighted }: { raw: string; weighted: string }) {
  return (
    <View className="key">
      <View className="key__entry">
        <View className="key__dot" />
        <Text>{raw}</Text>
      </View>
      <View className="key__entry">
        <View className="key__dot key__dot--hollow" />
        <Text>{weighted}</Text>
      </View>
    </View>
  )
}
