import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.css'

export interface CardProps {
  /** An edge in the accent colour: this needs attention. */
  attention?: boolean
  className?: string
  children: ReactNode
}

/** A surface for one thing. */
export function Card({ attention, className, children }: CardProps) {
  return (
    <View className={['card', attention && 'card--attention', className].filter(Boolean).join(' ')}>{children}</View>
  )
}
