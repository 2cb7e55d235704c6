import { Group } from '../group/group'
import { Press } from '../press/press'
import './chips.css'

export interface Chip<Value extends string> {
  value: Value
  label: string
  count?: number | undefined
}

export interface ChipsProps<Value extends string> {
  name: string
  chips: readonly Chip<Value>[]
  chosen: Value
  onChange: (value: Value) => void
}

/** A filter: one line of choices with counts, one of them in force. */
export function Chips<Value extends string>({ name, chips, chosen, onChange }: ChipsProps<Value>) {
  return (
    <Group name={name} className="chips">
      {chips.map(({ value, label, count }) => (
        <Press key={value} className="chips__chip" pressed={value === chosen} onPress={() => onChange(value)}>
          {count === undefined ? label : `${label} ${count}`}
        </Press>
      ))}
    </Group>
  )
}
