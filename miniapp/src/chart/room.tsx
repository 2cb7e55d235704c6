import { View } from '@tarojs/components'
import type { RoomProps } from './props'

/** Room for a table that may be wider than the page. */
export function Room({ children }: RoomProps) {
  return <View className="data-table__room">{children}</View>
}
