export interface FieldProps {
  /** The words above the input. */
  label: string
  /** Only for screen readers: the label stands elsewhere already. */
  labelUnseen?: boolean
  value: string
  onChange: (value: string) => void
  /** Several lines. */
  multiline?: boolean
  kind?: 'text' | 'phone' | 'number' | 'password' | 'account'
  placeholder?: string
  /** A line under the label that helps. */
  hint?: string
  /** What is wrong, shown under the input. */
  error?: string | undefined
  /** Shows a counter; more may be typed, and the counter says so, so that nobody's words are cut in mid-sentence. */
  most?: number
  /** How long the value counts; its number of characters unless told. */
  length?: (value: string) => number
  disabled?: boolean
  onEnter?: () => void
}

export function usedOf({ value, length }: FieldProps): number {
  return length ? length(value) : [...value].length
}

export function fieldClass({ error, most, ...props }: FieldProps): string {
  const over = most !== undefined && usedOf(props) > most
  return `field${error || over ? ' field--wrong' : ''}`
}
