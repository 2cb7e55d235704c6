import { system } from '../case/record.ts'
import type { Place } from '../directory/place.ts'
import type { Level } from '../review/level.ts'
import type { Review } from '../review/review.ts'
import type { FlagReason } from './reason.ts'
import type { FlagState } from './state.ts'

/** What happened to a flag; the history is the audit. */
export interface FlagEvent {
  action: 'flag' | 'decide'
  by: { kind: 'staff' | 'system'; id: string; name: string }
  /** UTC, ISO 8601. */
  at: string
  from: FlagState
  to: FlagState
  /** Why somebody decided so. */
  text?: string | undefined
}

/** 存疑评价: that a review is flagged, why, and what was decided about it. One for each flagged review. */
export interface Flag {
  reviewId: string
  /** Grows by one with every change; a decision names the version it saw. */
  version: number
  state: FlagState
  place: Place
  level: Level
  /** When the review was given; UTC, ISO 8601. */
  submittedAt: string
  generated: boolean
  /** Each rule once, as it was first found. */
  reasons: readonly FlagReason[]
  history: readonly FlagEvent[]
}

/** The flag of a review that had none. */
export function openFlag(review: Review, reasons: readonly FlagReason[], now: Date): Flag {
  const { reviewId, place, level, submittedAt, generated } = review
  const history = [flagged('undecided', 'undecided', now)]
  return { reviewId, version: 1, state: 'undecided', place, level, submittedAt, generated, reasons, history }
}

/**
 * The flag with what was found since; undefined when that is nothing new. What somebody found valid is put up for
 * decision again: there is something that they didn't see. What is set aside stays so.
 */
export function addReasons(flag: Flag, found: readonly FlagReason[], now: Date): Flag | undefined {
  const added = found.filter(({ rule }) => !flag.reasons.some((reason) => reason.rule === rule))
  if (added.length === 0) return undefined
  const state = flag.state === 'counts' ? 'undecided' : flag.state
  return {
    ...flag,
    version: flag.version + 1,
    state,
    reasons: [...flag.reasons, ...added],
    history: [...flag.history, flagged(flag.state, state, now)],
  }
}

function flagged(from: FlagState, to: FlagState, now: Date): FlagEvent {
  return { action: 'flag', by: { kind: 'system', id: system.id, name: system.name }, at: now.toISOString(), from, to }
}
