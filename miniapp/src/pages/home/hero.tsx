import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { aria, Heading } from '../../ui'

/** The question of the whole app, above the ridge of the mountain and the roofs of the old town. */
export function Hero() {
  const text = useText(homeText)
  return (
    <View className="hero">
      <Heading level={1}>{text.heading}</Heading>
      <Text className="hero__promise">{text.promise}</Text>
      <View className="hero__ridge" {...aria({ hidden: true })} />
    </View>
  )
}
