import type { PublicTextsView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { periodName } from '../../figures/period-name'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { LevelMark } from '../../ui'
import { publicWordsText } from '../text/words'
import './public-words.css'

/** What somebody wrote, where and when about, and what was replied. */
export function PublicWords({ item }: { item: PublicTextsView['items'][number] }) {
  const text = useText(publicWordsText)
  const { language } = usePreferences()
  const { level, comment, reply, hall, month, generated } = item
  return (
    <View className="public-words">
      <View className="public-words__head">
        <LevelMark level={level} />
        <Text className="soft small">{`${nameIn(language, hall)} · ${periodName(month, language)}`}</Text>
        {generated && <Text className="public-words__mark">{text.demonstration}</Text>}
      </View>
      <View>{comment}</View>
      {reply !== undefined && (
        <View className="public-words__reply">
          <Text className="public-words__reply-name">{text.reply}</Text>
          <Text>{reply}</Text>
        </View>
      )}
    </View>
  )
}
