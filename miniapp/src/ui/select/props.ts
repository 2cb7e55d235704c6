import type { Option } from '../choice/props'

export interface SelectProps<Value extends string> {
  name: string
  nameUnseen?: boolean
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
}
