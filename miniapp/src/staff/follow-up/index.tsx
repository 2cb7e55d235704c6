import { back } from '../../service/navigate'
import { usePageQuery } from '../../service/page-query'
import { useText } from '../../text'
import { NoSuchCase } from '../case/case-frame'
import { StaffPage } from '../frame/staff-page'
import { followUpText } from '../text/follow-up'
import { CaseView } from './case-view'

/** One case on a page of its own. */
export default function FollowUpPage() {
  const text = useText(followUpText)
  const followUpId = usePageQuery('followUpId')
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/follow-up/index', query: { followUpId } }}
      back={() => back('/staff/queue/index')}
    >
      {() => (followUpId ? <CaseView followUpId={followUpId} /> : <NoSuchCase list="/staff/queue/index" />)}
    </StaffPage>
  )
}
