import type { Actor } from '../case/actor.ts'
import type { FollowUp, FollowUpEvent } from '../follow-up/follow-up.ts'
import type { SurveyCase, SurveyCaseEvent } from '../survey-case/survey-case.ts'
import type { EventKind, Notice } from './notice.ts'
import {
  inChargeOf,
  managersOf,
  type NoticedCase,
  noticedFollowUp,
  noticedSurveyCase,
  supervisorsOf,
} from './noticed-case.ts'

/** Who is told of an event: whose turn it is after it, and who else has to know. */
type Group = 'assignee' | 'inCharge' | 'managers' | 'approvers' | 'requester'

interface EventRule {
  kind: EventKind
  to: readonly Group[]
}

/** What staff are told of what happens to a bad review's follow-up; nobody is told of what isn't here. */
const followUpEvents: Partial<Record<FollowUpEvent['action'], EventRule>> = {
  assign: { kind: 'assigned', to: ['assignee'] },
  'hand-over': { kind: 'assigned', to: ['assignee'] },
  appeal: { kind: 'to-decide', to: ['inCharge'] },
  'uphold-appeal': { kind: 'appeal-upheld', to: ['assignee', 'managers'] },
  'reject-appeal': { kind: 'appeal-rejected', to: ['inCharge', 'managers'] },
  'request-extension': { kind: 'extension-requested', to: ['approvers'] },
  'grant-extension': { kind: 'extension-granted', to: ['requester', 'assignee'] },
  'refuse-extension': { kind: 'extension-refused', to: ['requester', 'assignee'] },
  submit: { kind: 'to-approve', to: ['inCharge'] },
  return: { kind: 'returned', to: ['inCharge'] },
  supervise: { kind: 'supervised', to: ['inCharge', 'managers'] },
  reopen: { kind: 'reopened', to: ['inCharge', 'managers'] },
}

/** What staff are told of what happens to a problem that a business reported. */
const surveyCaseEvents: Partial<Record<SurveyCaseEvent['action'], EventRule>> = {
  assign: { kind: 'assigned', to: ['assignee'] },
  redispatch: { kind: 'dispatched', to: ['inCharge'] },
  extend: { kind: 'extension-granted', to: ['inCharge'] },
  rectify: { kind: 'to-approve', to: ['inCharge'] },
  return: { kind: 'returned', to: ['inCharge'] },
  supervise: { kind: 'supervised', to: ['inCharge', 'managers'] },
  reopen: { kind: 'reopened', to: ['inCharge', 'managers'] },
}

/** Something that happened to a case and that staff are told of. */
export interface NoticedEvent extends EventRule {
  /** Its place in the case's history: with the case it names the event. */
  index: number
  /** Who did it: they know. */
  by: string
  before: NoticedCase
  after: NoticedCase
}

/** What of a change of a follow-up staff are told. */
export function eventsOfFollowUp(before: FollowUp, after: FollowUp): NoticedEvent[] {
  return eventsOf(followUpEvents, before, after, noticedFollowUp)
}

/** What of a change of a reported problem staff are told. */
export function eventsOfSurveyCase(before: SurveyCase, after: SurveyCase): NoticedEvent[] {
  return eventsOf(surveyCaseEvents, before, after, noticedSurveyCase)
}

/** The notices of an event, one for each who is to know and didn't do it. */
export function noticesOfEvent(event: NoticedEvent, staff: readonly Actor[], now: Date): Notice[] {
  const { about, caseId, caseNo, place, provisional, generated, deadlines } = event.after
  const [deadline] = deadlines
  const told = event.to.flatMap((group) => membersOf(group, event, staff)).filter(({ id }) => id !== event.by)
  return [...new Set(told.map(({ id }) => id))].map((staffId) => ({
    staffId,
    identity: [caseId, 'event', event.index, event.kind].join(' '),
    kind: event.kind,
    at: now.toISOString(),
    about,
    caseId,
    caseNo,
    place,
    ...(deadline && { deadline: { ...deadline, provisional } }),
    generated,
  }))
}

function eventsOf<Case extends FollowUp | SurveyCase>(
  rules: Readonly<Record<string, EventRule | undefined>>,
  before: Case,
  after: Case,
  noticed: (found: Case) => NoticedCase,
): NoticedEvent[] {
  return after.history.flatMap(({ action, by }, index) => {
    const rule = index < before.history.length ? undefined : rules[action]
    return rule ? [{ ...rule, index, by: by.id, before: noticed(before), after: noticed(after) }] : []
  })
}

function membersOf(group: Group, { by, before, after }: NoticedEvent, staff: readonly Actor[]): Actor[] {
  switch (group) {
    case 'assignee':
      return staff.filter(({ id }) => id === after.assignee?.id)
    case 'inCharge':
      return inChargeOf(after, staff)
    case 'managers':
      return managersOf(after, staff)
    case 'approvers': {
      const managers = managersOf(after, staff).filter(({ id }) => id !== by)
      return managers.length > 0 ? managers : supervisorsOf(after, staff)
    }
    case 'requester':
      return staff.filter(({ id }) => id === before.requester?.id)
  }
}
