import * as schemas from './review-schemas.ts'
import type { Route } from './route.ts'
import { cursorQuery } from './schema-parts.ts'

const invalidReview = ['REASON_REQUIRED', 'COMMENT_TOO_LONG', 'LABEL_UNKNOWN', 'LABEL_OF_OTHER_LEVEL'] as const

/** Citizens' reviews, and what they see of them. */
export const reviewRoutes = {
  submitReview: {
    method: 'POST',
    path: '/api/reviews',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Submit a review; a bad one opens its follow-up in the same write.',
    body: schemas.reviewRequest,
    response: schemas.reviewReceipt,
    status: 201,
    problems: [
      'SCENE_UNKNOWN',
      'WINDOW_RETIRED',
      ...invalidReview,
      'ITEM_NOT_AT_WINDOW',
      'PROJECT_NUMBER_INVALID',
      'CONTACT_INVALID',
      'ALREADY_REVIEWED',
      'KEY_REQUIRED',
      'KEY_REUSED',
    ],
  },
  listMyReviews: {
    method: 'GET',
    path: '/api/me/reviews',
    room: 'reviews',
    who: 'citizen',
    summary: "The caller's own reviews, newest first.",
    query: cursorQuery,
    response: schemas.reviewList,
    status: 200,
    problems: [],
  },
  getReview: {
    method: 'GET',
    path: '/api/reviews/{reviewId}',
    room: 'reviews',
    who: 'citizen',
    summary: "One of the caller's own reviews with its follow-up.",
    pathParameters: schemas.reviewPath,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  supplementReview: {
    method: 'POST',
    path: '/api/reviews/{reviewId}/supplement',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Add the one supplement (追评).',
    pathParameters: schemas.reviewPath,
    body: schemas.supplementRequest,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND', ...invalidReview, 'ALREADY_SUPPLEMENTED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
  judgeRectification: {
    method: 'POST',
    path: '/api/reviews/{reviewId}/verdict',
    room: 'reviews',
    who: 'citizen',
    idempotencyKey: true,
    summary: 'Say whether the rectification satisfies; the first 不满意 reopens the case.',
    pathParameters: schemas.reviewPath,
    body: schemas.verdictRequest,
    response: schemas.review,
    status: 200,
    problems: ['NOT_FOUND', 'NOT_YET_REPLIED', 'ALREADY_JUDGED', 'KEY_REQUIRED', 'KEY_REUSED'],
  },
} as const satisfies Record<string, Route>
