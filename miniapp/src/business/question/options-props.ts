import type { IconName } from '../../ui'

export interface OptionItem {
  value: string
  label: string
  icon?: IconName | undefined
  /** Stands apart from the others: 不了解/未接触. */
  apart?: boolean
}

export interface OptionsProps {
  /** The question; unseen where it stands above already. */
  name: string
  nameUnseen?: boolean
  /** Several may be chosen. */
  many?: boolean
  /** rows: full width, one below the other; cells: side by side, small (a row of a matrix); numbers: 0–10 in a line. */
  look: 'rows' | 'cells' | 'numbers'
  /** Cells for long words: three in a line on a phone. */
  loose?: boolean
  items: readonly OptionItem[]
  chosen: readonly string[]
  onChange: (value: string, on: boolean) => void
  /** The element that says what is wrong. */
  errorId?: string
}

export function optionsClass({ look, many, loose }: OptionsProps): string {
  return `options options--${look}${many ? ' options--many' : ''}${loose ? ' options--loose' : ''}`
}

export function optionClass({ chosen }: OptionsProps, { value, apart }: OptionItem): string {
  return `options__option${apart ? ' options__option--apart' : ''}${chosen.includes(value) ? ' options__option--chosen' : ''}`
}
