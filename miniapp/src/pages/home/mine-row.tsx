import { open } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { useUnreadNotices } from '../parts/unread-notices'
import { HomeRow } from './home-row'

/** To the person's own ratings; says when there is news of one. */
export function MineRow() {
  const text = useText(homeText)
  const unread = useUnreadNotices()
  return (
    <HomeRow
      icon="list"
      title={text.mine}
      note={unread > 0 ? text.news(unread) : text.mineNote}
      marked={unread > 0}
      onPress={() => open('/mine/reviews/index')}
    />
  )
}
