import { type Outcome, type OutcomeReasonSet, outcomes, type Review, reasonsOfOutcome } from '@minping/shared/review'
import type { Random } from './random.ts'

/** How a review came about: mostly at the window's code. */
const shares = { general: 0.05, matter: 0.12 } as const
/** Of services that were judged badly, more had not succeeded. */
const failed = { good: 0.02, bad: 0.22 } as const

/** What a made-up review is a review of, and whether the service had succeeded. A matter is known by its 办件编号. */
export function wayOf(
  { projectNo, place }: Pick<Review, 'projectNo' | 'place'>,
  isBad: boolean,
  set: OutcomeReasonSet,
  random: Random,
): Pick<Review, 'mode' | 'outcome' | 'outcomeReasons' | 'outcomeReasonSetVersion'> {
  const chance = random.fraction()
  const isKnown = projectNo !== undefined && place.itemCode !== undefined
  const found = chance < shares.general ? 'general' : 'onSite'
  const mode = isKnown && chance > 1 - shares.matter ? 'matter' : found
  if (!random.chance(isBad ? failed.bad : failed.good)) return { mode }
  const outcome = outcomes[random.weighted([2, 1])] ?? 'notDone'
  return { mode, outcome, outcomeReasons: chooseReasons(outcome, set, random), outcomeReasonSetVersion: set.version }
}

/** None, one or two different ones. */
function chooseReasons(outcome: Outcome, set: OutcomeReasonSet, random: Random): string[] {
  const offered = reasonsOfOutcome(set, outcome).map(({ code }) => code)
  const count = random.weighted([0.2, 0.55, 0.25])
  return [...new Set(Array.from({ length: count }, () => random.pick(offered)))]
}
