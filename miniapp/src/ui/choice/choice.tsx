import { Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { FieldError } from '../field/field-error'
import { OptionContent } from './content'
import type { ChoiceProps } from './props'
import './choice.css'

/** One of a few, each with a line that says what it means. */
export function Choice<Value extends string>({
  name,
  nameUnseen,
  options,
  value,
  onChange,
  error,
}: ChoiceProps<Value>) {
  return (
    <View className="choice" {...aria({ role: 'radiogroup', label: name })}>
      {!nameUnseen && <Text className="choice__name">{name}</Text>}
      {options.map((option) => (
        <View
          key={option.value}
          className={`choice__option${option.value === value ? ' choice__option--chosen' : ''}`}
          onClick={() => onChange(option.value)}
          {...aria({ role: 'radio', label: option.label, checked: option.value === value })}
        >
          <OptionContent {...option} />
        </View>
      ))}
      <FieldError error={error} />
    </View>
  )
}
