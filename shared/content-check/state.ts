/** Words that are checked: those of the first judgement, those of the supplement. */
export const wordsParts = ['words', 'supplement'] as const
export type WordsPart = (typeof wordsParts)[number]
/** A photo of either, by its upload. */
export type PhotoPart = `photo:${string}`
/** What of a review is checked, each by itself. */
export type ContentPart = WordsPart | PhotoPart

export const photoPart = (uploadId: string): PhotoPart => `photo:${uploadId}`

/**
 * What the content check of WeChat says: `review` is suspect, a person is to look. `unchecked`: it could not be asked,
 * and why; `waiting`: it will be, or it was asked about a photo and has not answered yet.
 */
export const checkOutcomes = ['waiting', 'pass', 'review', 'risky', 'unchecked'] as const
export type CheckOutcome = (typeof checkOutcomes)[number]
/** What WeChat itself finds. */
export type FoundOutcome = Extract<CheckOutcome, 'pass' | 'review' | 'risky'>
/**
 * No openid: given in a browser. Too late: WeChat checks what somebody gave who was there within two hours. Unanswered:
 * it was asked about a photo, and no answer came, or none that is good.
 */
export const uncheckedReasons = ['noOpenid', 'tooLate', 'unanswered'] as const
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
  /** When a photo that waits was given to WeChat: once, for the answer comes by itself. */
  askedAt?: string | undefined
  traceId?: string | undefined
  /** How often it was asked in vain. */
  attempts?: number | undefined
  decision?: ContentDecision | undefined
}

/** The check of each part that has something to check. */
export type ContentCheck = Readonly<Partial<Record<ContentPart, PartCheck>>>
