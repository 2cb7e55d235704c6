/**
 * When a question or section is shown, decided by earlier answers alone. What is hidden, unanswered or 未接触 fulfils no
 * comparison, so `not` of it is fulfilled.
 */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** The respondent is one of these kinds. */
  | { kinds: readonly string[] }
  /** One of these options is chosen (single, multiple), or stands first (ranking). */
  | { question: string; options: readonly string[] }
  /** The score (scale; of a row: matrix) or number is within these, ends included. */
  | { question: string; row?: string | undefined; atLeast?: number | undefined; atMost?: number | undefined }
  /** Anything is answered, 未接触 not counting. */
  | { question: string; answered: true }
