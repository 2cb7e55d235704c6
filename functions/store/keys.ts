import { type FollowUpState, isOpen, type openStates } from '@minping/shared/follow-up'

/** Every key pattern of the single table, in one place. */

export interface Key {
  pk: string
  sk: string
}

// ── items ─────────────────────────────────────────────────────────────────────────────────────────

export const reviewKey = (reviewId: string): Key => ({ pk: `REVIEW#${reviewId}`, sk: 'REVIEW' })
export const followUpKey = (followUpId: string): Key => ({ pk: `REVIEW#${followUpId}`, sk: 'FOLLOW-UP' })
/** Whether an item is a review or a follow-up: those are counted. */
export const isCountableKey = ({ pk, sk }: Key): boolean =>
  pk.startsWith('REVIEW#') && (sk === 'REVIEW' || sk === 'FOLLOW-UP')
/** Days (`2024-09-12`) and months (`2024-09`) of a scope lie apart: a year's months are one short query. */
export const counterKey = (scope: string, period: string): Key => ({
  pk: `FIGURES#${scope}`,
  sk: `${period.length === 'YYYY-MM'.length ? 'MONTH' : 'DAY'}#${period}`,
})
export const staffKey = (account: string): Key => ({ pk: `STAFF#${account}`, sk: 'STAFF' })
/** Sign-in attempts at an account, whether it exists or not. */
export const signInKey = (account: string): Key => ({ pk: `STAFF#${account}`, sk: 'SIGN-IN' })
/** Who works in a hall or department, for assigning: one item per grant. */
export const staffInScopeKey = (scope: string, staffId: string): Key => ({ pk: `STAFF-IN#${scope}`, sk: staffId })
/** The city's directory is one partition: a function reads it whole, once, and keeps it. */
export const directoryKey = (cityCode: string, kind: DirectoryKind, code: string): Key => ({
  pk: `DIRECTORY#${cityCode}`,
  sk: `${kind}#${code}`,
})
export const configurationKey = (cityCode: string, kind: ConfigurationKind, code: string): Key => ({
  pk: `CONFIGURATION#${cityCode}`,
  sk: `${kind}#${code}`,
})

export type DirectoryKind = 'CITY' | 'REGION' | 'HALL' | 'DEPARTMENT' | 'WINDOW' | 'ITEM'
export type ConfigurationKind = 'LABEL-SET' | 'CALENDAR' | 'TARGET' | 'PROFILE' | 'DEMONSTRATION'

// ── index `listing` ───────────────────────────────────────────────────────────────────────────────

export const reviewsOfCitizen = (citizen: string): string => `CITIZEN#${citizen}`
export const reviewsSort = (submittedAt: string, reviewId: string): string => `${submittedAt}#${reviewId}`
/**
 * The queue of a hall: `open` is every state before 已反馈, sorted by the next deadline (UTC), so that the most urgent
 * come first; every later state has its own part, sorted by the last change.
 */
export const queueOfHall = (hallId: string, part: QueuePart): string => `QUEUE#${hallId}#${part}`
export const queueSort = (instant: string, followUpId: string): string => `${instant}#${followUpId}`

export type DoneState = Exclude<FollowUpState, OpenState>
export type QueuePart = 'open' | DoneState
export const queuePart = (state: FollowUpState): QueuePart => (isOpenState(state) ? 'open' : state)
/** The states whose cases are one part of the queue, before a reply. */
type OpenState = (typeof openStates)[number]
const isOpenState = (state: FollowUpState): state is OpenState => isOpen(state)

// ── index `pending` ───────────────────────────────────────────────────────────────────────────────

export const pendingPartitions = 8
/** One hall's work falls into one partition, so that a batch of the tally shares its counters. */
export function pendingPartitionOf(hallId: string): string {
  let sum = 0
  for (const character of hallId) sum = (sum * 31 + character.charCodeAt(0)) % 65_521
  return pendingPartition(sum % pendingPartitions)
}
export const pendingPartition = (number: number): string => `PENDING#${number}`

// ── index `ranking` ───────────────────────────────────────────────────────────────────────────────

export const rankingOf = (parentScope: string, kind: string): string => `RANKING#${parentScope}#${kind}`
export const rankingSort = (month: string, scope: string): string => `${month}#${scope}`
