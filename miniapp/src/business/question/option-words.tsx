import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui'
import type { OptionItem } from './options-props'

/** One option: its mark, its words, its drawing. */
export function OptionWords({ item: { label, icon }, chosen }: { item: OptionItem; chosen: boolean }) {
  return (
    <>
      <View className="options__mark">{chosen && <Icon name="check" size="small" />}</View>
      <Text className="options__label">{label}</Text>
      {icon && (
        <View className="options__icon">
          <Icon name={icon} />
        </View>
      )}
    </>
  )
}
