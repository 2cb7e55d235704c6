export interface DayFieldProps {
  label: string
  /** `2024-09-12`; empty where no day is chosen. */
  value: string
  onChange: (day: string) => void
  earliest?: string | undefined
  latest?: string | undefined
  hint?: string | undefined
  error?: string | undefined
}
