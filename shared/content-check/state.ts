/** What of a review is checked: the words of the first judgement, those of the supplement. */
export const contentParts = ['words', 'supplement'] as const
export type ContentPart = (typeof contentParts)[number]

/**
 * What the content check of WeChat says: `review` is suspect, a person is to look. `unchecked`: it could not be asked,
 * and why; `waiting`: it will be.
 */
export const checkOutcomes = ['waiting', 'pass', 'review', 'risky', 'unchecked'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]
/** No openid: given in a browser. Too late: WeChat checks what somebody wrote who was there within two hours. */
export const uncheckedReasons = ['noOpenid', 'tooLate'] as const
export type UncheckedReason = (typeof uncheckedReasons)[number]

/** What a person decided about a part, whatever the check said. */
export interface ContentDecision {
  shown: boolean
  reason: string
  by: { id: string; name: string }
  /** UTC, ISO 8601. */
  at: string
}

export interface PartCheck {
  outcome: CheckOutcome
  reason?: UncheckedReason | undefined
  /** WeChat's number for what it found (100 is nothing). */
  label?: number | undefined
  /** When it was last asked; when it was given while it waits. */
  at: string
  traceId?: string | undefined
  /** How often it was asked in vain. */
  attempts?: number | undefined
  decision?: ContentDecision | undefined
}

/** The check of each part that has words. */
export type ContentCheck = Readonly<Partial<Record<ContentPart, PartCheck>>>
