import { View } from '@tarojs/components'
import { useText } from '../../text'
import { Press } from '../../ui'
import { queueToolsText } from '../text/queue-tools'
import { countConditions } from './condition-names'
import { SearchField } from './search-field'
import type { Conditions } from './shown'

interface QueueToolsProps {
  conditions: Conditions
  /** Whether somebody may assign several cases at once, and is choosing them. */
  selecting: boolean | undefined
  onSearch: (number: string | undefined) => void
  onFilter: () => void
  onSelect: () => void
  onExport: () => void
}

/** The ways to narrow the queue, to take it along, and to choose several. */
export function QueueTools({ conditions, selecting, onSearch, onFilter, onSelect, onExport }: QueueToolsProps) {
  const text = useText(queueToolsText)
  const count = countConditions(conditions)
  return (
    <View className="queue-tools">
      <SearchField onSearch={onSearch} />
      <View className="queue-tools__presses">
        <Press icon="list" onPress={onFilter}>
          {count > 0 ? text.filterCount(count) : text.filter}
        </Press>
        {selecting === false && (
          <Press icon="check" onPress={onSelect}>
            {text.select}
          </Press>
        )}
        <Press icon="down" onPress={onExport}>
          {text.exportTitle}
        </Press>
      </View>
    </View>
  )
}
