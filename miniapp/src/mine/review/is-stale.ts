import { ProblemError } from '../../service'

/** Whether a refusal says that the page shows what doesn't hold any more: it was judged or added to elsewhere. */
export function isStale(fault: unknown): boolean {
  return fault instanceof ProblemError && fault.problem.status === 409
}
