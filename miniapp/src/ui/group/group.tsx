import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'

/** Controls that belong together, under a name for screen readers. */
export function Group({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    <View className={className} {...aria({ role: 'group', label: name })}>
      {children}
    </View>
  )
}
