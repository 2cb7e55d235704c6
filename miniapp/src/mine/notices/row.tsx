import type { CitizenNoticeView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { PlaceLine, placeOf } from '../../pages/parts/place'
import { open, usePreferences } from '../../service'
import { dayText, useText } from '../../text'
import { citizenNoticesText } from '../../text/notices'
import { Press } from '../../ui'

/** One notice: what happened, what it means and by when, of which review. */
export function NoticeRow({ notice }: { notice: CitizenNoticeView }) {
  const { language } = usePreferences()
  const text = useText(citizenNoticesText)
  const { kind, at, read, reviewId, receiptNo, dueAt, provisional, reason } = notice
  return (
    <Press
      look="bare"
      className={`news__row${read ? '' : ' news__row--unread'}`}
      onPress={() => open('/mine/review/index', { review: reviewId })}
    >
      <View className="news__line">
        <Text className="news__kind">{text.kinds[kind]}</Text>
        {!read && <Text className="news__mark">{text.unread}</Text>}
        <Text className="news__time tabular">{at.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length)}</Text>
      </View>
      <Text>{text.notes[kind](dueAt === undefined ? '' : dayText(language, dueAt))}</Text>
      {reason !== undefined && <Text>{text.reason(reason)}</Text>}
      {provisional && dueAt !== undefined && <Text className="small soft">{text.provisional}</Text>}
      <Text className="small soft">
        <PlaceLine place={placeOf(notice)} />
      </Text>
      <Text className="small soft tabular">{receiptNo}</Text>
    </Press>
  )
}
