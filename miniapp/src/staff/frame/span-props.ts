import type { ReactNode } from 'react'

export interface SpanProps {
  className: string
  style?: { left: string }
  children?: ReactNode
}
