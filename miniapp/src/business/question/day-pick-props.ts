export interface DayPickProps {
  name: string
  /** `2024-09-12`, or empty. */
  value: string
  earliest?: string | undefined
  latest?: string | undefined
  onChange: (day: string) => void
  errorId: string
}
