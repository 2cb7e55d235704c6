import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { goTo } from '../frame/go-to'
import { receivesNotices } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { noticesText } from '../text/notices'
import { NoticesView } from './notices-view'

/** What staff are told: deadlines that come near or were missed, and what waits for them. */
export default function NoticesPage() {
  const text = useText(noticesText)
  return (
    <StaffPage title={text.title} place={{ path: '/staff/notices/index', query: {} }}>
      {(session) =>
        receivesNotices(session) ? (
          <NoticesView session={session} />
        ) : (
          <Empty icon="message" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
