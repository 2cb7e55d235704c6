import { Text, View } from '@tarojs/components'
import type { Option } from './props'

/** One option: the mark, the words, what it means. */
export function OptionContent({ label, meaning }: Option<string>) {
  return (
    <>
      <View className={meaning === undefined ? 'choice__mark' : 'choice__mark choice__mark--first'} />
      <View className="choice__words">
        <Text className="choice__label">{label}</Text>
        {meaning !== undefined && <Text className="choice__meaning">{meaning}</Text>}
      </View>
    </>
  )
}
