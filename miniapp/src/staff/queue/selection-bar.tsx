import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Press } from '../../ui'
import { queueToolsText } from '../text/queue-tools'

interface SelectionBarProps {
  count: number
  onSelectAll: () => void
  onAssign: () => void
  onDone: () => void
}

/** What is done with the chosen cases; it stays in sight below the list. */
export function SelectionBar({ count, onSelectAll, onAssign, onDone }: SelectionBarProps) {
  const text = useText(queueToolsText)
  return (
    <View className="queue-selection">
      <Text className="queue-selection__count">{text.selected(count)}</Text>
      <Press onPress={onSelectAll}>{text.selectAll}</Press>
      <Press look="filled" disabled={count === 0} onPress={onAssign}>
        {text.assign}
      </Press>
      <Press look="plain" onPress={onDone}>
        {text.selectDone}
      </Press>
    </View>
  )
}
