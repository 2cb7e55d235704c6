import type { Grant } from '@minping/shared/access'
import type { Calendar } from '@minping/shared/calendar'
import type { Directory } from '@minping/shared/directory'
import type { FiguresDefinition } from '@minping/shared/figures'
import type { FlagThresholds } from '@minping/shared/flag'
import type { DeadlineProfile } from '@minping/shared/follow-up'
import type { PrivacyFacts } from '@minping/shared/privacy'
import type { PublicationProfile } from '@minping/shared/publication'
import type { LabelSet, OutcomeReasonSet } from '@minping/shared/review'
import type { RecordProfile } from '@minping/shared/service-record'
import type { PlanPromise, Questionnaire } from '@minping/shared/survey'
import type { Dispatch } from '@minping/shared/survey-case'

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
  /** What is offered after 没办成 or 退件: the city's own, apart from the labels. */
  outcomeReasons: OutcomeReasonSet
  calendar: Calendar
  figures: FiguresDefinition
  profile: DeadlineProfile
  /** How figures and words are made public. */
  publication: PublicationProfile
  privacy: PrivacyFacts
  /** How long one-time codes live, and when there is a default review. */
  records: RecordProfile
  /** From where on a review is flagged. */
  flagThresholds: FlagThresholds
  /** What the plan promises in figures. */
  promises: readonly PlanPromise[]
  /** Who takes the problems that businesses report. */
  dispatch: Dispatch
  /** Published as they stand when the service is set up. */
  questionnaires: readonly Questionnaire[]
  posts: readonly StaffPost[]
}
