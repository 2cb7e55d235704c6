import { grantCovers } from '../access/grant-covers.ts'
import type { ProblemCode } from '../api/problems.ts'
import type { Actor } from '../case/actor.ts'
import { isBad } from '../review/level.ts'
import type { Flag, FlagEvent } from './flag.ts'
import type { FlagDecision } from './state.ts'

/** What somebody decides about a flag, and why. */
export interface DecisionRequest {
  /** The version that was seen. */
  version: number
  decision: FlagDecision
  reason: string
}

/** The flag in its new version, or why nothing happened. */
export type DecisionResult = { flag: Flag } | { code: ProblemCode; field?: string }

/**
 * Decides whether a flagged review counts. The caller has made sure that the actor may see it. A decision is revised
 * only by somebody else. A bad review is never set aside here: that takes an appeal (国办发〔2019〕51号).
 */
export function decideFlag(flag: Flag, request: DecisionRequest, actor: Actor, now: Date): DecisionResult {
  const barred = refusalOfPerson(flag, actor)
  if (barred) return { code: barred }
  if (request.version !== flag.version) return { code: 'VERSION_STALE', field: 'version' }
  const refusal = refusalOfDecision(flag, request.decision, actor)
  if (refusal) return { code: refusal }
  const text = request.reason.trim()
  if (!text) return { code: 'FIELD_INVALID', field: 'reason' }
  const by = { kind: 'staff', id: actor.id, name: actor.name } as const
  const event: FlagEvent = { action: 'decide', by, at: now.toISOString(), from: flag.state, to: request.decision, text }
  const history = [...flag.history, event]
  return { flag: { ...flag, version: flag.version + 1, state: request.decision, history } }
}

/** Exactly what somebody may decide now. */
export function allowedDecisions(flag: Flag, actor: Actor): FlagDecision[] {
  if (refusalOfPerson(flag, actor)) return []
  return (['counts', 'setAside'] as const).filter((decision) => !refusalOfDecision(flag, decision, actor))
}

/** Whether a flag is at the version that a request led to, by the same person: its answer was lost and it is sent again. */
export function isSameDecision(flag: Flag, request: DecisionRequest, staffId: string): boolean {
  const last = flag.history.at(-1)
  return (
    flag.version === request.version + 1 &&
    last?.action === 'decide' &&
    last.by.id === staffId &&
    last.to === request.decision &&
    last.text === request.reason.trim()
  )
}

/** Whoever works at the window, in the hall or in the department has a part in its figures. */
export function isConcerned(flag: Flag, actor: Actor): boolean {
  const { windowId, hallId, departmentCode } = flag.place
  const own = [`window:${windowId}`, `hall:${hallId}`, `department:${departmentCode}`]
  return actor.departmentCode === departmentCode || actor.grants.some(({ scope }) => own.includes(scope))
}

function refusalOfPerson(flag: Flag, actor: Actor): ProblemCode | undefined {
  if (!grantCovers(actor.grants, flag.place, ['supervisor'])) return 'FORBIDDEN'
  return isConcerned(flag, actor) ? 'FLAG_CONCERNS_YOU' : undefined
}

function refusalOfDecision(flag: Flag, decision: FlagDecision, actor: Actor): ProblemCode | undefined {
  if (decision === 'setAside' && isBad(flag.level)) return 'BAD_REVIEW_STAYS'
  if (decision === flag.state) return 'ACTION_NOT_POSSIBLE'
  const decided = flag.state === 'undecided' ? undefined : flag.history.findLast(({ action }) => action === 'decide')
  return decided?.by.id === actor.id ? 'DECIDED_BY_YOU' : undefined
}
