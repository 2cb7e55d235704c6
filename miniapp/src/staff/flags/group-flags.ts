import type { FlagView } from '@minping/shared/api'
import type { FlagRule } from '@minping/shared/flag'

type Reason = FlagView['reasons'][number]

/** Reviews that one pattern was found in, to be looked at together. */
export interface FlagGroup {
  key: string
  /** The reason that they share, with the greatest of its numbers: a pattern grows while it is looked at. */
  reason: Reason
  flags: readonly FlagView[]
}

/** Flags by the pattern that they belong to, in the order of the first of each; under a rule, by that rule's pattern. */
export function groupFlags(flags: readonly FlagView[], rule: FlagRule | undefined): FlagGroup[] {
  const groups = new Map<string, FlagGroup>()
  for (const flag of flags) {
    const reason = flag.reasons.find((candidate) => candidate.rule === rule) ?? flag.reasons[0]
    if (!reason) continue
    const key = `${reason.rule} ${reason.group}`
    const former = groups.get(key)
    groups.set(key, {
      key,
      reason: former ? greater(former.reason, reason) : reason,
      flags: [...(former?.flags ?? []), flag],
    })
  }
  return [...groups.values()]
}

function greater(one: Reason, other: Reason): Reason {
  return 'count' in one && 'count' in other && other.count > one.count ? other : one
}
