import type { FollowUp } from './follow-up.ts'

/** Why a review is not counted (不予采纳), as whoever upheld the appeal wrote it: its reviewer reads it. */
export function exclusionReason({ history }: Pick<FollowUp, 'history'>): string | undefined {
  return history.findLast(({ action }) => action === 'uphold-appeal')?.text
}
