import type { Review } from '../review/review.ts'
import { partChecks } from './content-check.ts'
import type { ContentCheck, ContentDecision, ContentPart } from './state.ts'

/** The check of a review after a person decided about a part; undefined where there is no such part. */
export function decideContent(
  review: Pick<Review, 'citizen' | 'comment' | 'photos' | 'supplement' | 'submittedAt' | 'contentCheck'>,
  part: ContentPart,
  decision: ContentDecision,
): ContentCheck | undefined {
  const standing = partChecks(review).find((candidate) => candidate.part === part)
  return standing && { ...review.contentCheck, [part]: { ...standing.check, decision } }
}

/** Whether a decision that is asked for is the one that stands: it was sent again. */
export function isSameContentDecision(
  standing: ContentDecision | undefined,
  { shown, reason, by }: Pick<ContentDecision, 'shown' | 'reason' | 'by'>,
): boolean {
  return standing?.shown === shown && standing.reason === reason && standing.by.id === by.id
}
