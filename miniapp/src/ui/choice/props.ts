export interface Option<Value extends string> {
  value: Value
  label: string
  /** One line under it: what choosing it means. */
  meaning?: string | undefined
}

export interface ChoiceProps<Value extends string> {
  /** The question; shown above unless `nameUnseen`. */
  name: string
  nameUnseen?: boolean
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  error?: string | undefined
}
