import { type Level, levelNames } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service/preferences'
import { Icon } from '../icon/icon'
import './level-mark.css'

/** A level that was given: its drawing and its word, in its colour. */
export function LevelMark({ level, large }: { level: Level; large?: boolean }) {
  const { language } = usePreferences()
  return (
    <View className={`level-mark level-mark--${level}${large ? ' level-mark--large' : ''}`}>
      <Icon name={`face-${level}`} size={large ? 'large' : undefined} />
      <Text>{levelNames[level][language]}</Text>
    </View>
  )
}
