import type { Flag } from '@minping/shared/flag'
import type { FollowUp } from '@minping/shared/follow-up'
import type { Publication } from '@minping/shared/publication'
import type { Review } from '@minping/shared/review'

/** A made-up review (`generated`), the phone number that came with it, the follow-up where it is bad, the flag where it is flagged. */
export interface DemoRecord {
  review: Review
  contactPhone?: string
  followUp?: FollowUp
  flag?: Flag
  /** What became of its words on their way to the public, where they were proposed. */
  publication?: Publication | undefined
}
