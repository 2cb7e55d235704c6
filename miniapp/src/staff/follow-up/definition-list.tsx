import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** Facts by name. */
export function DefinitionList({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <View className="facts">
      {rows.map(([name, content]) => (
        <View key={name} className="facts__row">
          <View className="facts__name">{name}</View>
          <View className="facts__content">{content}</View>
        </View>
      ))}
    </View>
  )
}
