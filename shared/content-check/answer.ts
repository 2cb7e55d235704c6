import type { ContentCheck, ContentPart, FoundOutcome, PartCheck, UncheckedReason } from './state.ts'

/** What WeChat says of words or a photo, or why it could not be asked: for good (a reason) or for now. */
export type CheckAnswer =
  | { outcome: FoundOutcome; label?: number | undefined; traceId?: string | undefined }
  | { unchecked: UncheckedReason }
  | 'later'

/**
 * A part after an answer to it. A decision stays: it goes before the check. Of one that was answered already nothing
 * changes, however often the answer comes; one that was given up takes an answer that comes late.
 */
export function afterAnswer(before: PartCheck, answer: CheckAnswer, now: Date): PartCheck {
  if (before.outcome !== 'waiting' && before.reason !== 'unanswered') return before
  const { decision, attempts = 0 } = before
  const at = now.toISOString()
  const decided = decision && { decision }
  if (answer === 'later') return { outcome: 'waiting', at: before.at, attempts: attempts + 1, ...decided }
  if ('unchecked' in answer) return { outcome: 'unchecked', reason: answer.unchecked, at, ...decided }
  return { ...answer, at, ...decided }
}

/** A check with these parts changed, itself where none is. A part that it has not (any more) stays out. */
export function withParts(
  check: ContentCheck,
  parts: readonly ContentPart[],
  change: (before: PartCheck, part: ContentPart) => PartCheck,
): ContentCheck {
  const changed = parts.flatMap((part) => {
    const before = check[part]
    const after = before && change(before, part)
    return after && after !== before ? [[part, after] as const] : []
  })
  if (changed.length === 0) return check
  return { ...check, ...Object.fromEntries(changed) }
}
