import { shanghaiDay } from '@minping/shared/calendar'
import { useStaffSession } from '../../service'
import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { WayUp } from '../dashboard/way-up'
import { goTo } from '../frame/go-to'
import { readsReviews } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { reviewsText } from '../text/reviews'
import { ReviewsView } from './reviews-view'
import { placeOf, useShown } from './shown'

/** The reviews behind the figures of a scope and period, newest first. */
export default function ReviewsPage() {
  const text = useText(reviewsText)
  const session = useStaffSession()
  const today = shanghaiDay(new Date())
  const [shown, show] = useShown(today)
  const scope = shown.scope ?? session?.scopes[0]
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/reviews/index', query: placeOf({ ...shown, scope }) }}
      lead={scope !== undefined && <WayUp scope={scope} onChoose={(chosen) => show({ scope: chosen })} />}
      beside={(signedIn) =>
        readsReviews(signedIn) && <ScopePicker chosen={scope} onChoose={(chosen) => show({ scope: chosen })} />
      }
    >
      {(signedIn) =>
        readsReviews(signedIn) ? (
          scope !== undefined && <ReviewsView scope={scope} shown={shown} today={today} onShow={show} />
        ) : (
          <Empty icon="list" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
