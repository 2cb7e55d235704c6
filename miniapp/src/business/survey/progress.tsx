import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { aria } from '../../ui'
import { surveyText } from '../text/survey'
import type { Part } from './parts'

interface ProgressProps {
  part: Part
  /** How many sections are asked. */
  last: number
  answered: number
  total: number
  minutesLeft: number
}

/** How far one is: a bar to see and the words beside it. */
export function Progress({ part, last, answered, total, minutesLeft }: ProgressProps) {
  const text = useText(surveyText)
  const percent = total === 0 ? 0 : Math.round((answered / total) * 100)
  return (
    <View className="progress">
      <View className="progress__track" {...aria({ hidden: true })}>
        <View className="progress__done" style={{ width: `${percent}%` }} />
      </View>
      <Text className="progress__words">{text.progress(part.number, last, minutesLeft)}</Text>
    </View>
  )
}
