import type { ReactNode } from 'react'

export interface DialogProps {
  title: string
  onClose: () => void
  children?: ReactNode
  /** The buttons below, the main one first. */
  actions?: ReactNode
}
