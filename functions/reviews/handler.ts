import { reviewRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { decideContent } from './decide-content.ts'
import { exportMyData } from './export-my-data.ts'
import { getReview } from './get-review.ts'
import { getReviewRecord } from './get-review-record.ts'
import { judgeRectification } from './judge-rectification.ts'
import { listMyReviews } from './list-my-reviews.ts'
import { listReviews } from './list-reviews.ts'
import { showContent } from './show-content.ts'
import { submitReview } from './submit-review.ts'
import { supplementReview } from './supplement-review.ts'
import { withdrawConsent } from './withdraw-consent.ts'

export const handler = serve('reviews', reviewRoutes, {
  submitReview,
  listMyReviews,
  exportMyData,
  getReview,
  supplementReview,
  judgeRectification,
  withdrawConsent,
  listReviews,
  getReviewRecord,
  showContent,
  decideContent,
})
