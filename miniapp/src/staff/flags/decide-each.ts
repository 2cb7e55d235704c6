import type { FlagView } from '@minping/shared/api'
import { ProblemError } from '../../service/problem'

/** What came of deciding about some reviews. */
export interface Decided {
  done: number
  /** Somebody else was faster, or more was found: each is shown as it stands. */
  changed: number
  /** Why it ended before the last one. */
  fault: unknown
}

/** Decides about reviews one after the other; `onChange` gets each as it then stands. What fails ends it. */
export async function decideEach(
  flags: readonly FlagView[],
  send: (flag: FlagView) => Promise<FlagView>,
  onChange: (flag: FlagView) => void,
): Promise<Decided> {
  const decided: Decided = { done: 0, changed: 0, fault: undefined }
  for (const flag of flags) {
    try {
      onChange(await send(flag))
      decided.done += 1
    } catch (fault) {
      const current = standingOf(fault)
      if (!current) return { ...decided, fault }
      onChange(current)
      decided.changed += 1
    }
  }
  return decided
}

/** The flag as it stands, where a refusal explains itself with it. */
function standingOf(fault: unknown): FlagView | undefined {
  return fault instanceof ProblemError ? (fault.problem.current as FlagView | undefined) : undefined
}
