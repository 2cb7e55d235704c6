import { Picker, Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { aria, Icon } from '../../ui'
import { questionText } from '../text/question'
import type { DayPickProps } from './day-pick-props'

/** A day of the calendar, by the phone's own picker. */
export function DayPick({ name, value, earliest, latest, onChange }: DayPickProps) {
  const text = useText(questionText)
  const shown = value || text.chooseDay
  return (
    <Picker
      mode="date"
      value={value}
      {...(earliest !== undefined && { start: earliest })}
      {...(latest !== undefined && { end: latest })}
      onChange={({ detail }) => onChange(detail.value)}
    >
      <View
        className="field__frame field__frame--pressed day-pick"
        {...aria({ role: 'button', label: `${name} ${shown}` })}
      >
        <Text>{shown}</Text>
        <Icon name="calendar" size="small" />
      </View>
    </Picker>
  )
}
