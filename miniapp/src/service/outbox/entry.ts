import type { ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import type { OutgoingPhoto } from '../photo'
import type { Bilingual, FailureCode } from '../problem'

/** Where a review was given, as it is shown again later. */
export interface PlaceNames {
  hall: Bilingual
  window: Bilingual
  service: Bilingual
}

/** Why the service did not take a review. */
export interface Refusal {
  code: FailureCode
  sentence: Bilingual
  field?: string
  /** The review that stands already, where that is the reason. */
  reviewId?: string
}

/** A review that waits on the phone, from the first tap until the service has answered. */
export interface UnsentReview {
  entryId: string
  /** Made at the first tap and never changed: however often the review is sent, it has one effect. */
  idempotencyKey: string
  request: ReviewRequest
  /** Kept on the phone until the review is taken. */
  photos?: OutgoingPhoto[]
  place: PlaceNames
  /** Milliseconds since 1970. */
  addedAt: number
  /** How often it was sent in vain. */
  attempts: number
  /** Set when the service refused it: it is not sent again, and what was entered is kept. */
  refusal?: Refusal
  /** The phone's storage took no more: it is gone when the app is closed. */
  unkept?: true
}

/** A review that the service has taken, with its receipt. */
export interface SentReview {
  entryId: string
  place: PlaceNames
  anonymous: boolean
  receipt: ReviewReceipt
  /** Its person has not been told yet. */
  unseen?: true
  /** The photos that it went without, and why. */
  leftPhotos?: LeftPhoto[]
}

export interface LeftPhoto {
  /** Its place among the photos, from 1. */
  number: number
  why: Bilingual
}
