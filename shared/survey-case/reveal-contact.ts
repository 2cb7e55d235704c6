import { grantCovers } from '../access/grant-covers.ts'
import type { ProblemCode } from '../api/problems.ts'
import type { Actor } from '../case/actor.ts'
import { changed, recorded } from '../case/record.ts'
import type { SurveyCase } from './survey-case.ts'
import { surveyCaseTable } from './table.ts'
import type { SurveyCaseResult } from './take-action.ts'

/** Whether somebody may see the phone number that the business left. */
export function mayRevealSurveyCaseContact(surveyCase: SurveyCase, actor: Actor): boolean {
  return refusalOfReveal(surveyCase, actor) === undefined
}

/** Records that somebody is shown the phone number, and why. The number itself is kept apart. */
export function revealSurveyCaseContact(
  surveyCase: SurveyCase,
  reason: string,
  actor: Actor,
  now: Date,
): SurveyCaseResult {
  const refusal = refusalOfReveal(surveyCase, actor)
  if (refusal) return { code: refusal }
  const text = reason.trim()
  if (!text) return { code: 'FIELD_INVALID', field: 'reason' }
  const by = { kind: 'staff', id: actor.id, name: actor.name } as const
  return { surveyCase: changed(surveyCase, recorded(surveyCase, { action: 'reveal-contact', by, text }, now)) }
}

function refusalOfReveal(surveyCase: SurveyCase, actor: Actor): ProblemCode | undefined {
  if (!grantCovers(actor.grants, surveyCase.place, surveyCaseTable.visit.roles)) return 'FORBIDDEN'
  return surveyCase.hasContact ? undefined : 'NOT_FOUND'
}
