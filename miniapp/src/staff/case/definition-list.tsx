import { View } from '@tarojs/components'

/** Facts by name. */
export function DefinitionList({ rows }: { rows: readonly (readonly [name: string, content: string])[] }) {
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
