import { shanghaiDay } from '@minping/shared/calendar'
import { useStaffSession } from '../../service'
import { useText } from '../../text'
import { readsReviews } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { dashboardText } from '../text/dashboard'
import { DashboardView } from './dashboard-view'
import { placeOf, useShown } from './shown'
import { WayUp } from './way-up'

/** The good-review rate of a part of the city against its target, and what is behind it. */
export default function DashboardPage() {
  const text = useText(dashboardText)
  const session = useStaffSession()
  const today = shanghaiDay(new Date())
  const [shown, show] = useShown(today)
  const scope = shown.scope ?? session?.scopes[0]
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/dashboard/index', query: placeOf({ ...shown, scope }) }}
      lead={
        scope !== undefined && <WayUp scope={scope} onChoose={(chosen) => show({ scope: chosen, by: undefined })} />
      }
      beside={() => <ScopePicker chosen={scope} onChoose={(chosen) => show({ scope: chosen, by: undefined })} />}
    >
      {(signedIn) =>
        scope !== undefined && (
          <DashboardView
            scope={scope}
            shown={shown}
            today={today}
            readsReviews={readsReviews(signedIn)}
            onShow={show}
          />
        )
      }
    </StaffPage>
  )
}
