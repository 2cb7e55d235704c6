import type { Review } from '../review/review.ts'
import { type ContentCheck, type ContentPart, contentParts, type PartCheck } from './state.ts'

type Checked = Pick<Review, 'citizen' | 'comment' | 'supplement' | 'submittedAt' | 'contentCheck'>

/** What was written in a part. */
export function wordsOfPart(
  { comment, supplement }: Pick<Review, 'comment' | 'supplement'>,
  part: ContentPart,
): string {
  return (part === 'words' ? comment : supplement?.comment) ?? ''
}

/**
 * The check of a review as it begins: whatever has words, and no check yet, waits. Only what somebody of WeChat wrote
 * can be asked about; of everything else nothing is stored, and it is unchecked. Undefined where nothing waits or is known.
 */
export function begunCheck(review: Checked): ContentCheck | undefined {
  if (!review.citizen?.startsWith('wechat:')) return review.contentCheck
  const begun = contentParts.flatMap((part) => {
    const known = review.contentCheck?.[part]
    if (known) return [[part, known] as const]
    const waiting: PartCheck = { outcome: 'waiting', at: givenAt(review, part) }
    return wordsOfPart(review, part) ? [[part, waiting] as const] : []
  })
  return begun.length > 0 ? Object.fromEntries(begun) : undefined
}

/** How each part that has words stands. */
export function partChecks(review: Checked): { part: ContentPart; check: PartCheck }[] {
  return contentParts.flatMap((part) => {
    if (!wordsOfPart(review, part)) return []
    const unchecked: PartCheck = { outcome: 'unchecked', reason: 'noOpenid', at: givenAt(review, part) }
    return [{ part, check: review.contentCheck?.[part] ?? unchecked }]
  })
}

/** The parts that are still to be asked about. */
export function waitingParts(check: ContentCheck | undefined): ContentPart[] {
  return contentParts.filter((part) => check?.[part]?.outcome === 'waiting')
}

/** When a part was given. */
export function givenAt(
  { submittedAt, supplement }: Pick<Review, 'submittedAt' | 'supplement'>,
  part: ContentPart,
): string {
  return part === 'supplement' && supplement ? supplement.submittedAt : submittedAt
}
