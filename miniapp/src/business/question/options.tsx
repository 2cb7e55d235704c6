import { View } from '@tarojs/components'
import { aria } from '../../ui'
import { OptionWords } from './option-words'
import { type OptionsProps, optionClass, optionsClass } from './options-props'
import './options.css'

/** Options to choose one or several of; nothing is chosen before the person does. */
export function Options(props: OptionsProps) {
  const { name, nameUnseen, many, items, chosen, onChange } = props
  return (
    <View className={optionsClass(props)} {...aria({ role: many ? 'group' : 'radiogroup', label: name })}>
      {!nameUnseen && <View className="options__name">{name}</View>}
      <View className="options__items">
        {items.map((item) => (
          <View
            key={item.value}
            className={optionClass(props, item)}
            onClick={() => onChange(item.value, !many || !chosen.includes(item.value))}
            {...aria({ role: many ? 'checkbox' : 'radio', label: item.label, checked: chosen.includes(item.value) })}
          >
            <OptionWords item={item} chosen={chosen.includes(item.value)} />
          </View>
        ))}
      </View>
    </View>
  )
}
