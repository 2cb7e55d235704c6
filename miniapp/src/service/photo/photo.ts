import type { Bilingual } from '../problem'

/** A photo that this phone keeps until it is sent: by its id it is found in the phone's storage. */
export interface KeptPhoto {
  photoId: string
  /** With the ending that says its kind. */
  name: string
  bytes: number
}

/** A photo of a review on its way. */
export interface OutgoingPhoto extends KeptPhoto {
  /** Once it has arrived. */
  uploadId?: string
  /** How often it did not arrive although the service answered. */
  tries?: number
  /** Why it is not sent: the review goes without it. */
  fault?: Bilingual
}

/** A photo as it was chosen, made smaller already. */
export interface ChosenPhoto {
  name: string
  bytes: number
  /** What the platform keeps: a browser's blob, or where the phone has it. */
  source: unknown
}
