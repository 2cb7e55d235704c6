import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { aria, Press } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'

interface PagerProps {
  from: number
  size: number
  count: number
  onTurn: (from: number) => void
}

/** Which questions are shown, and the way to the ones before and after. */
export function Pager({ from, size, count, onTurn }: PagerProps) {
  const text = useText(resultQuestionsText)
  return (
    <View className="pager">
      <Press icon="back" label={text.earlier} disabled={from === 0} onPress={() => onTurn(Math.max(0, from - size))} />
      <Text className="tabular" {...aria({ live: 'polite' })}>
        {text.range(from + 1, Math.min(count, from + size), count)}
      </Text>
      <Press icon="forward" label={text.later} disabled={from + size >= count} onPress={() => onTurn(from + size)} />
    </View>
  )
}
