import type { SurveyCaseSummary, SurveyCaseView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { type Actor, hasPassed, lastReplyOf, workingDayMinutes } from '@minping/shared/case'
import {
  allowedSurveyCaseActions,
  isSurveyCaseOverdue,
  mayRevealSurveyCaseContact,
  nextSurveyCaseDue,
  passableTo,
  remainingSurveyCaseMinutes,
  type SurveyCase,
  type SurveyCaseEvent,
} from '@minping/shared/survey-case'
import { readableFiles } from '../platform/readable-files.ts'
import type { CityDirectory } from '../platform/service.ts'
import type { StoredSurveyCase } from '../store/survey-case-entity.ts'
import { type CaseContext, workflowContext } from './case-context.ts'
import type { AskedQuestion } from './questions.ts'

/** A case as a row of the list. */
export function surveyCaseSummary(
  surveyCase: SurveyCase,
  asked: AskedQuestion,
  context: CaseContext,
): SurveyCaseSummary {
  const { directory, configuration, now } = context
  const { problem, place } = surveyCase
  const next = nextSurveyCaseDue(surveyCase)
  return {
    caseId: surveyCase.caseId,
    caseNo: surveyCase.caseNo,
    state: surveyCase.state,
    version: surveyCase.version,
    category: problem.category,
    question: asked.question,
    answer: problem.answer,
    ...(problem.text !== undefined && { text: problem.text }),
    region: regionView(place.regionCode, directory),
    department: departmentView(place.departmentCode, directory),
    openedAt: shanghaiTimestamp(surveyCase.openedAt),
    acceptDueAt: shanghaiTimestamp(surveyCase.acceptDueAt),
    dueAt: shanghaiTimestamp(surveyCase.dueAt),
    provisional: surveyCase.provisional,
    overdue: isSurveyCaseOverdue(surveyCase, now),
    acceptOverdue: next?.kind === 'accept' && hasPassed(next.at, now),
    remainingMinutes: remainingSurveyCaseMinutes(surveyCase, workflowContext(surveyCase, context)),
    workingDayMinutes: workingDayMinutes(configuration.profile),
    ...(next && { nextDueAt: shanghaiTimestamp(next.at) }),
    ...(surveyCase.assignee && { assigneeName: surveyCase.assignee.name }),
    generated: surveyCase.generated,
  }
}

/** A case whole, as the actor may see it. Who reported it is nowhere in it. */
export function surveyCaseView(
  surveyCase: StoredSurveyCase,
  asked: AskedQuestion,
  actor: Actor,
  context: CaseContext,
): SurveyCaseView {
  const { directory } = context
  const workflow = workflowContext(surveyCase, context)
  const actions = allowedSurveyCaseActions(surveyCase, actor, workflow)
  const lastReply = lastReplyOf(surveyCase)
  return {
    ...surveyCaseSummary(surveyCase, asked, context),
    questionnaireTitle: asked.questionnaireTitle,
    hasContact: surveyCase.hasContact,
    ...(surveyCase.contactMasked !== undefined && { contactMasked: surveyCase.contactMasked }),
    visits: surveyCase.visits,
    measures: [...surveyCase.measures],
    ...(surveyCase.rectification !== undefined && { rectification: surveyCase.rectification }),
    returns: surveyCase.returns,
    extended: surveyCase.extended,
    reopened: surveyCase.reopened,
    formerDepartments: surveyCase.formerDepartments.map((code) => departmentView(code, directory).name),
    ...(surveyCase.reply !== undefined && { reply: surveyCase.reply }),
    ...(lastReply !== undefined && { repliedAt: shanghaiTimestamp(lastReply) }),
    ...(surveyCase.verdict && { verdict: surveyCase.verdict }),
    ...(surveyCase.verdictReason !== undefined && { verdictReason: surveyCase.verdictReason }),
    history: surveyCase.history.map((event) => eventView(event, directory, context.now)),
    actions,
    ...(actions.includes('redispatch') && {
      departments: passableTo(surveyCase, workflow.departments).map((code) => departmentView(code, directory)),
    }),
    ...(actions.includes('extend') && { mostExtension: workflow.profile.extensionWorkingDays }),
    mayRevealContact: surveyCase.sealedContact !== undefined && mayRevealSurveyCaseContact(surveyCase, actor),
  }
}

function eventView(event: SurveyCaseEvent, directory: CityDirectory, now: Date): SurveyCaseView['history'][number] {
  const { action, by, from, to, text, outcome, measures, value } = event
  return {
    action,
    by: { kind: by.kind, name: by.name },
    at: shanghaiTimestamp(event.at),
    from,
    to,
    ...(text !== undefined && { text }),
    ...(event.files && { files: readableFiles(event.files, now) }),
    ...((outcome === 'reached' || outcome === 'notReached') && { outcome }),
    ...(measures && { measures: [...measures] }),
    ...((action === 'open' || action === 'redispatch') &&
      value !== undefined && { departmentName: departmentView(value, directory).name }),
  }
}

/** What has left the directory goes by its code. */
function departmentView(departmentCode: string, { departments }: CityDirectory) {
  const { name = departmentCode, englishName = departmentCode } = departments.get(departmentCode) ?? {}
  return { departmentCode, name, englishName }
}

function regionView(regionCode: string, { regions }: CityDirectory) {
  const { name = regionCode, englishName = regionCode } = regions.get(regionCode) ?? {}
  return { regionCode, name, englishName }
}
