import type { ReactNode } from 'react'
import type { IconName } from '../icon/names'

export interface PressProps {
  children?: ReactNode
  onPress: () => void
  /** filled: the one main action; soft, outline: others; plain: a link; bare: only a press area, styled by className. */
  look?: 'filled' | 'soft' | 'outline' | 'plain' | 'bare'
  tone?: 'accent'
  icon?: IconName
  iconAfter?: IconName
  /** What a screen reader says, where the visible words are not enough. */
  label?: string
  /** Takes the whole width. */
  wide?: boolean
  disabled?: boolean
  /** At work: keeps its words, turns a ring, takes no second press. */
  busy?: boolean
  /** For a switch: whether it is on. */
  pressed?: boolean
  expanded?: boolean
  className?: string
}

export function pressClass({ look = 'outline', tone, wide, disabled, busy, pressed, className }: PressProps): string {
  return [
    'press',
    `press--${look}`,
    tone && `press--${tone}`,
    wide && 'press--wide',
    (disabled || busy) && 'press--resting',
    pressed && 'press--pressed',
    className,
  ]
    .filter(Boolean)
    .join(' ')
}
