import type { ReviewReceipt, ReviewView } from '@minping/shared/api'
import { callAsCitizen, type LeftPhoto, type PlaceNames, type SentReview } from '../../service'
import { placeOf } from '../parts/place'

/** What a receipt shows. */
export interface Slip {
  receipt: ReviewReceipt
  place: PlaceNames
  /** Nobody can be called. */
  anonymous: boolean
  /** The photos that it went without. */
  leftPhotos?: LeftPhoto[] | undefined
}

export function slipOfSent({ receipt, place, anonymous, leftPhotos }: SentReview): Slip {
  return { receipt, place, anonymous, leftPhotos }
}

/** The receipt of a review, from the service: for a phone that keeps it no more. */
export async function askSlip(reviewId: string): Promise<Slip> {
  const review = await callAsCitizen('GET /api/reviews/{reviewId}', { path: { reviewId } })
  return slipOfReview(review)
}

export function slipOfReview(review: ReviewView): Slip {
  const { reviewId, receiptNo, level, submittedAt, followUp, anonymous } = review
  return {
    receipt: { reviewId, receiptNo, level, submittedAt, ...(followUp && { followUp }) },
    place: placeOf(review),
    anonymous,
  }
}
