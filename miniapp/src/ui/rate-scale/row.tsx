import { type Level, levelNames } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service/preferences'
import { Icon } from '../icon/icon'

/** One level: the word first, its drawing beside it. */
export function RowContent({ level, chosen }: { level: Level; chosen: boolean }) {
  const { language } = usePreferences()
  return (
    <>
      <Text className="rate-scale__word">{levelNames[level][language]}</Text>
      {chosen && (
        <View className="rate-scale__check">
          <Icon name="check" />
        </View>
      )}
      <View className="rate-scale__face">
        <Icon name={`face-${level}`} size="large" />
      </View>
    </>
  )
}
