import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { aria, Icon, type IconName } from '../../ui'

const icons: IconName[] = ['shield', 'clock', 'message']

/** What a person can rely on. */
export function Trust() {
  const text = useText(homeText)
  return (
    <View className="trust" {...aria({ role: 'list' })}>
      {text.trust.map(({ title, note }, index) => (
        <View key={title} className="trust__point" {...aria({ role: 'listitem' })}>
          <Icon name={icons[index] ?? 'check'} />
          <View className="trust__words">
            <Text className="trust__title">{title}</Text>
            <Text className="small soft">{note}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
