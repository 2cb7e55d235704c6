import { Picker, Text, View } from '@tarojs/components'
import { aria, FieldError, Icon } from '../../ui'
import type { DayFieldProps } from './day-field-props'

/** A day of the calendar, chosen in the phone's own picker. */
export function DayField({ label, value, onChange, earliest, latest, hint, error }: DayFieldProps) {
  return (
    <View className={`field${error === undefined ? '' : ' field--wrong'}`}>
      <Text className="field__label">{label}</Text>
      {hint !== undefined && <Text className="field__hint">{hint}</Text>}
      <Picker
        mode="date"
        value={value}
        {...(earliest !== undefined && { start: earliest })}
        {...(latest !== undefined && { end: latest })}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <View className="field__frame field__frame--pressed" {...aria({ role: 'button', label: `${label} ${value}` })}>
          <Text>{value || '—'}</Text>
          <Icon name="calendar" size="small" />
        </View>
      </Picker>
      <FieldError error={error} />
    </View>
  )
}
