import { Picker, Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import type { SelectProps } from './props'
import './select.css'

/** One of many: the platform's own list. */
export function Select<Value extends string>({ name, nameUnseen, options, value, onChange }: SelectProps<Value>) {
  const index = options.findIndex((option) => option.value === value)
  const label = options[index]?.label ?? ''
  return (
    <View className="select">
      {!nameUnseen && <Text className="select__name">{name}</Text>}
      <Picker
        mode="selector"
        range={options.map((option) => option.label)}
        value={index}
        onChange={({ detail }) => {
          const chosen = options[Number(detail.value)]
          if (chosen) onChange(chosen.value)
        }}
      >
        <View className="select__frame" {...aria({ role: 'button', label: `${name} ${label}` })}>
          <Text className="select__value">{label}</Text>
          <Icon name="down" size="small" />
        </View>
      </Picker>
    </View>
  )
}
