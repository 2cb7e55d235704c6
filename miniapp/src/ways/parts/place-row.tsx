import { Text, View } from '@tarojs/components'
import { aria, Icon, type IconName, Press } from '../../ui'
import './place-row.css'

interface PlaceRowProps {
  /** A window's number, or an icon where there is none. */
  mark: string | undefined
  icon: IconName
  title: string
  note?: string | undefined
  expanded?: boolean
  onPress: () => void
}

/** One thing to choose, large enough for every finger: its number or icon, what it is for, where it is. */
export function PlaceRow({ mark, icon, title, note, expanded, onPress }: PlaceRowProps) {
  return (
    <Press look="bare" className="place-row" onPress={onPress} {...(expanded !== undefined && { expanded })}>
      <View className="place-row__mark" {...aria({ hidden: true })}>
        {mark === undefined ? <Icon name={icon} /> : <Text>{mark}</Text>}
      </View>
      <View className="place-row__words">
        <Text className="place-row__title">{title}</Text>
        {note !== undefined && <Text className="small soft">{note}</Text>}
      </View>
      <Icon name={expanded === undefined ? 'forward' : expanded ? 'up' : 'down'} size="small" />
    </Press>
  )
}

/** The number on the sign above a window: 3 of 3 号窗口. */
export function numberOn(name: string): string | undefined {
  return /\d+/.exec(name)?.[0]
}
