import { Input, Text, Textarea, View } from '@tarojs/components'
import { aria } from '../aria'
import { Counter } from './counter'
import { FieldError } from './field-error'
import { type FieldProps, fieldClass } from './props'
import './field.css'

const unlimited = -1

/** One input with its label, help, counter and error in one place. */
export function Field(props: FieldProps) {
  const { label, labelUnseen, value, onChange, multiline, kind, placeholder, hint, error, disabled, onEnter } = props
  const told = aria({ label, invalid: error !== undefined })
  const shared = {
    className: 'field__input',
    placeholderClass: 'field__placeholder',
    value,
    placeholder: placeholder ?? '',
    maxlength: unlimited,
    disabled: Boolean(disabled),
  }
  return (
    <View className={fieldClass(props)}>
      {!labelUnseen && <Text className="field__label">{label}</Text>}
      {hint !== undefined && <Text className="field__hint">{hint}</Text>}
      <View className="field__frame">
        {multiline ? (
          <Textarea autoHeight {...shared} {...told} onInput={({ detail }) => onChange(detail.value)} />
        ) : (
          <Input
            {...shared}
            {...told}
            type={kind === 'phone' ? 'number' : kind === 'number' ? 'digit' : 'text'}
            password={kind === 'password'}
            onInput={({ detail }) => onChange(detail.value)}
            onConfirm={() => onEnter?.()}
          />
        )}
        <Counter {...props} />
      </View>
      <FieldError error={error} />
    </View>
  )
}
