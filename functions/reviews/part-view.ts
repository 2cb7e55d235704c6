import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { PartCheck } from '@minping/shared/content-check'

/** How the content check of a part stands, as the contract shows it. */
export function partView({ outcome, reason, label, at, decision }: PartCheck) {
  return {
    outcome,
    ...(reason && { reason }),
    ...(label !== undefined && { label }),
    at: shanghaiTimestamp(at),
    ...(decision && {
      decision: {
        shown: decision.shown,
        reason: decision.reason,
        byName: decision.by.name,
        at: shanghaiTimestamp(decision.at),
      },
    }),
  }
}
