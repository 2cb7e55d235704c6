import { Text, View } from '@tarojs/components'
import { useUnreadNotices } from '../../pages/parts/unread-notices'
import { open } from '../../service'
import { useText } from '../../text'
import { citizenNoticesText } from '../../text/notices'
import { Icon, Press } from '../../ui'
import './rows.css'

/** To what the person was told of these reviews. */
export function NoticesRow() {
  const text = useText(citizenNoticesText)
  const unread = useUnreadNotices()
  return (
    <Press look="bare" className="review-row" onPress={() => open('/mine/notices/index')}>
      <View className="review-row__news">
        <Icon name="message" />
        <Text className="review-row__news-title">{text.row}</Text>
        {unread > 0 && <Text className="review-row__state">{text.rowUnread(unread)}</Text>}
        <Icon name="forward" size="small" />
      </View>
      <Text className="review-row__soft">{text.rowNote}</Text>
    </Press>
  )
}
