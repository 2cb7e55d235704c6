import type { ProblemCode } from '../api/problems.ts'

/** How a service ended that didn't succeed, as the reviewer says: 没办成, or 退件. Whoever says neither succeeded. */
export const outcomes = ['notDone', 'returned'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeNames: Record<Outcome, { zh: string; en: string }> = {
  notDone: { zh: '没办成', en: 'Not done' },
  returned: { zh: '退件', en: 'Returned' },
}

/** Why it wasn't done. The city's own list: it never mixes with the national labels. */
export interface OutcomeReason {
  /** `N01` … `N99`. */
  code: string
  text: string
  englishText: string
  /** The outcomes that it can be a reason of. */
  outcomes: readonly Outcome[]
}

export interface OutcomeReasonSet {
  version: string
  reasons: readonly OutcomeReason[]
}

/** More are not chosen by anybody who was served once. */
export const mostOutcomeReasons = 5

/** What a reviewer says of a service that didn't succeed. */
export interface SaidOutcome {
  outcome?: Outcome | undefined
  /** Codes of the reason set in force when it was said. */
  outcomeReasons?: readonly string[] | undefined
}

export interface OutcomeProblem {
  field: string
  code: Extract<ProblemCode, 'OUTCOME_REASON_UNKNOWN'>
}

/** The reasons offered for an outcome. */
export function reasonsOfOutcome({ reasons }: OutcomeReasonSet, outcome: Outcome): OutcomeReason[] {
  return reasons.filter((reason) => reason.outcomes.includes(outcome))
}

/**
 * Whether an outcome may be said so: each reason once, and one of that outcome's; none without an outcome. No reason
 * is needed, and no outcome asks for any level.
 */
export function checkOutcome(
  { outcome, outcomeReasons = [] }: SaidOutcome,
  set: OutcomeReasonSet,
): OutcomeProblem | undefined {
  const offered = outcome ? reasonsOfOutcome(set, outcome).map(({ code }) => code) : []
  const wrong = outcomeReasons.findIndex(
    (code, index) => !offered.includes(code) || outcomeReasons.indexOf(code) !== index,
  )
  return wrong === -1 ? undefined : { field: `outcomeReasons.${wrong}`, code: 'OUTCOME_REASON_UNKNOWN' }
}
