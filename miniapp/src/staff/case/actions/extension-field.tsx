import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Group, Press } from '../../../ui'
import { FieldError } from '../../../ui/field/field-error'
import { actionsText } from '../../text/actions'

interface ExtensionFieldProps {
  /** The most working days that may be added; as the contract has it when the service did not say. */
  most: number | undefined
  value: number | undefined
  error: string | undefined
  onChange: (workingDays: number) => void
}

const mostOfContract = 15

/** How many working days the one extension adds. */
export function ExtensionField({ most = mostOfContract, value, error, onChange }: ExtensionFieldProps) {
  const text = useText(actionsText)
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  return (
    <View className="actions__days">
      <View className="actions__label">{text.workingDays}</View>
      <Group name={text.workingDays} className="actions__row">
        {counts.map((count) => (
          <Press
            key={count}
            className="actions__day"
            label={text.workingDayCount(count)}
            pressed={count === value}
            onPress={() => onChange(count)}
          >
            {String(count)}
          </Press>
        ))}
      </Group>
      <FieldError error={error} />
    </View>
  )
}
