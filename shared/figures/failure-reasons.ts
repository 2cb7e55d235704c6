import type { OutcomeReason, OutcomeReasonSet } from '../review/outcome.ts'
import type { Counts } from './counts.ts'
import { failureReasonField, reasonOfField } from './failure-field.ts'
import { type Pareto, paretoOf, type ReasonShare, type ReasonTally } from './pareto.ts'

/** One reason why nothing was achieved; null for those who chose none. */
export interface FailureReason extends ReasonShare {
  reason: Pick<OutcomeReason, 'code' | 'text' | 'englishText'> | null
}

/** Why services failed, most frequent reason first, beside the period before; apart from what people were dissatisfied with. */
export interface FailureReasons extends Pareto<Pick<FailureReason, 'reason'>> {
  reviews: number
  reviewsBefore: number
}

/** Ranks the reasons of failure that were given in a period or in the one before. */
export function rankFailureReasons(counts: Counts, before: Counts, set: OutcomeReasonSet): FailureReasons {
  const ranked = paretoOf(talliesOf(counts, before), (code) => ({ reason: code === null ? null : reasonOf(code, set) }))
  return { reviews: counts.failures ?? 0, reviewsBefore: before.failures ?? 0, ...ranked }
}

function talliesOf(counts: Counts, before: Counts): ReasonTally[] {
  const codes = new Set([...Object.keys(counts), ...Object.keys(before)].flatMap((field) => reasonOfField(field) ?? []))
  const ofReasons = [...codes].map((code): ReasonTally => {
    const field = failureReasonField(code)
    return { code, count: counts[field] ?? 0, before: before[field] ?? 0 }
  })
  const unexplained = { count: counts.failureUnexplained ?? 0, before: before.failureUnexplained ?? 0 }
  return [...ofReasons, { code: null, ...unexplained }]
}

/** A reason that has left the set goes by its code. */
function reasonOf(code: string, { reasons }: OutcomeReasonSet): FailureReason['reason'] {
  const { text, englishText } = reasons.find((reason) => reason.code === code) ?? { text: code, englishText: code }
  return { code, text, englishText }
}
