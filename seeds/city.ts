import type { Grant } from '@minping/shared/access'
import type { Calendar } from '@minping/shared/calendar'
import type { Directory } from '@minping/shared/directory'
import type { FiguresDefinition } from '@minping/shared/figures'
import type { DeadlineProfile } from '@minping/shared/follow-up'
import type { LabelSet } from '@minping/shared/review'

/** A post to sign in with in the local stage: a role in a place, never a person. */
export interface StaffPost {
  account: string
  name: string
  englishName: string
  grants: readonly Grant[]
  /** Who the post belongs to; absent for posts that stand outside the departments. */
  departmentCode?: string | undefined
}

/** Everything that makes the service one city's: another city is another folder like this one. */
export interface City extends Directory {
  labelSet: LabelSet
  calendar: Calendar
  figures: FiguresDefinition
  profile: DeadlineProfile
  posts: readonly StaffPost[]
}
