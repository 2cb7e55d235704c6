import { type Level, levelNames } from '@minping/shared/review'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { Icon } from '../../ui'
import { Span } from './span'
import './level-word.css'

/** 非常不满意: the word, its drawing and its colour. */
export function LevelWord({ level }: { level: Level }) {
  const { language } = usePreferences()
  return (
    <Span className={`level-word level-word--${level}`}>
      <Icon name={`face-${level}`} size="small" />
      <Text>{levelNames[level][language]}</Text>
    </Span>
  )
}
