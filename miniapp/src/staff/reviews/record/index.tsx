import { back } from '../../../service/navigate'
import { usePageQuery } from '../../../service/page-query'
import { useText } from '../../../text'
import { StaffPage } from '../../frame/staff-page'
import { reviewsText } from '../../text/reviews'
import { NoSuchReview, RecordView } from './record-view'

/** One review as staff may read it. */
export default function RecordPage() {
  const text = useText(reviewsText)
  const reviewId = usePageQuery('reviewId')
  return (
    <StaffPage
      title={text.recordTitle}
      place={{ path: '/staff/reviews/record/index', query: { reviewId } }}
      back={() => back('/staff/reviews/index')}
    >
      {() => (reviewId ? <RecordView reviewId={reviewId} /> : <NoSuchReview />)}
    </StaffPage>
  )
}
