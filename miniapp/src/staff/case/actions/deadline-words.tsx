import { Text, View } from '@tarojs/components'
import { Icon } from '../../../ui'

/** By when something has to be done, or that this moment is over. */
export function DeadlineWords({ late, children }: { late: boolean; children: string }) {
  return (
    <View className={`actions__deadline${late ? ' actions__deadline--late' : ''}`}>
      <Icon name={late ? 'alert' : 'clock'} size="small" />
      <Text>{children}</Text>
    </View>
  )
}
