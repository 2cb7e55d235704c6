import { Text, View } from '@tarojs/components'
import { Icon, type IconName, Press } from '../../ui'

interface HomeRowProps {
  icon: IconName
  title: string
  note: string
  /** There is something new behind it, as the note says. */
  marked?: boolean
  onPress: () => void
}

/** A way on from the home page. */
export function HomeRow({ icon, title, note, marked = false, onPress }: HomeRowProps) {
  return (
    <Press look="bare" className="home__row" onPress={onPress}>
      <View className="home__row-icon">
        <Icon name={icon} />
      </View>
      <View className="home__row-words">
        <Text className="home__row-title">{title}</Text>
        <Text className={marked ? 'small home__news' : 'small soft'}>{note}</Text>
      </View>
      <Icon name="forward" size="small" />
    </Press>
  )
}
