import type { FollowUpSummary, FollowUpView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { type ShownJudgement, type ShownReview, shownToOthers } from '@minping/shared/content-check'
import {
  type Actor,
  allowedActions,
  contactLossOf,
  type FollowUpContext,
  type FollowUpEvent,
  isOverdue,
  isReviewed,
  isVisitOverdue,
  mayRevealContact,
  nextDue,
  type RectificationPath,
  remainingMinutes,
  withDeadlines,
  workingDayMinutes,
} from '@minping/shared/follow-up'
import { isBad } from '@minping/shared/review'
import { readableFiles } from '../platform/readable-files.ts'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import {
  judgementView,
  modeAndOutcomeView,
  photosView,
  placeView,
  promisedView,
  supplementView,
} from '../platform/views.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'
import type { StoredReview } from '../store/review-entity.ts'
import type { FollowUpCase } from './find-case.ts'

/** What a view is made with, besides the case. */
export interface ViewContext {
  directory: CityDirectory
  configuration: CityConfiguration
  now: Date
}

/** A follow-up as a row of the queue. */
export function followUpSummary({ followUp, review }: FollowUpCase, context: ViewContext): FollowUpSummary {
  const { directory, configuration, now } = context
  const { place } = followUp
  const next = nextDue(followUp)
  const { hall, window } = placeView(place, directory)
  return {
    followUpId: followUp.followUpId,
    receiptNo: followUp.receiptNo,
    state: followUp.state,
    version: followUp.version,
    ...promisedView(followUp),
    overdue: isOverdue(followUp, now),
    visitOverdue: isVisitOverdue(followUp, now),
    remainingMinutes: remainingMinutes(followUp, clockOf(context)),
    workingDayMinutes: workingDayMinutes(configuration.profile),
    ...(next && { nextDueAt: shanghaiTimestamp(next.at) }),
    ...judgementView(causeOf(shownToOthers(review)), configuration.labelSet),
    hall,
    window,
    departmentName: directory.departments.get(place.departmentCode)?.name ?? place.departmentCode,
    submittedAt: shanghaiTimestamp(followUp.submittedAt),
    ...(followUp.assignee && { assigneeName: followUp.assignee.name }),
    returns: followUp.returns,
    extensionRequested: followUp.extensionRequested !== undefined,
    generated: followUp.generated,
  }
}

/** A follow-up whole, as the actor may see it: whoever was reviewed never sees who it was. */
export function followUpView(found: FollowUpCase, actor: Actor, context: ViewContext): FollowUpView {
  const { followUp, review, flag } = found
  const { item } = placeView(followUp.place, context.directory)
  const reviewed = isReviewed(actor, followUp)
  const lostBy = contactLossOf(followUp)
  const actions = allowedActions(followUp, actor, clockOf(context))
  return {
    ...followUpSummary(found, context),
    ...(item && { item }),
    ...(!reviewed && personalParts(review)),
    ...modeAndOutcomeView(review, context.configuration.outcomeReasons),
    ...(review.channel && { channel: review.channel }),
    ...(review.givenAt !== undefined && { givenAt: shanghaiTimestamp(review.givenAt) }),
    ...(lostBy && { contactLoss: lostBy }),
    anonymous: followUp.anonymous,
    ...(followUp.path && { path: followUp.path }),
    visits: followUp.visits,
    reached: followUp.history.filter(({ outcome }) => outcome === 'reached').length,
    extended: followUp.extended,
    ...extensionView(followUp, context),
    ...(followUp.reply !== undefined && { reply: followUp.reply }),
    ...(followUp.verdict && { verdict: followUp.verdict }),
    ...(!reviewed && photosView(causeOf(shownToOthers(review)), context.now)),
    ...supplementView(shownToOthers(review), context.configuration.labelSet, reviewed ? undefined : context.now),
    ...(flag && { flag: { state: flag.state, reasons: [...flag.reasons] } }),
    history: followUp.history.map((event) => eventView(event, reviewed, context.now)),
    actions,
    ...(actions.includes('rectify') && { dueByPath: dueByPath(followUp, context) }),
    ...(actions.includes('request-extension') && { mostExtension: context.configuration.profile.extensionWorkingDays }),
    mayRevealContact: review.sealedContact !== undefined && mayRevealContact(followUp, actor),
  }
}

/** What choosing a path would promise; a deadline that has passed stays. */
function dueByPath(followUp: StoredFollowUp, context: ViewContext): Record<RectificationPath, string> {
  const clock = clockOf(context)
  const dueOn = (path: RectificationPath) => {
    const due = isOverdue(followUp, context.now) ? followUp : withDeadlines({ ...followUp, path }, clock)
    return shanghaiTimestamp(due.dueAt)
  }
  return { simple: dueOn('simple'), complex: dueOn('complex'), explained: dueOn('explained') }
}

/** The extension that waits for its decision, and what granting it would promise. */
function extensionView(followUp: StoredFollowUp, context: ViewContext): Pick<FollowUpView, 'extension'> {
  const asked = followUp.extensionRequested
  if (!asked) return {}
  const { by, at, workingDays, reason } = asked
  const { dueAt } = withDeadlines({ ...followUp, extensionWorkingDays: workingDays }, clockOf(context))
  return {
    extension: { byName: by.name, at: shanghaiTimestamp(at), workingDays, reason, dueAt: shanghaiTimestamp(dueAt) },
  }
}

/** The working clock that a view shows and an action counts by. */
export function clockOf({ now, configuration: { calendar, profile } }: ViewContext): FollowUpContext {
  return { now, calendar, profile }
}

/** What was said that caused the case: the first judgement, or the bad supplement of a good one. */
function causeOf(review: ShownReview<StoredReview>): ShownJudgement {
  return isBad(review.level) ? review : (review.supplement ?? review)
}

function personalParts({ contactMasked, projectNo }: StoredReview) {
  return {
    ...(contactMasked !== undefined && { contactMasked }),
    ...(projectNo !== undefined && { projectNo }),
  }
}

/** What was noted about a visit or a reveal, and files, may say who the reviewer is. */
function eventView(event: FollowUpEvent, reviewed: boolean, now: Date): FollowUpView['history'][number] {
  const { action, by, from, to, text, outcome, channel, path, assignee, workingDays, value } = event
  const hidden = reviewed && (action === 'visit' || action === 'reveal-contact')
  return {
    action,
    by: { kind: by.kind, name: by.name },
    at: shanghaiTimestamp(event.at),
    from,
    to,
    ...(text !== undefined && !hidden && { text }),
    ...(event.files && !reviewed && { files: readableFiles(event.files, now) }),
    ...(outcome && { outcome }),
    ...(channel && { channel }),
    ...(path && { path }),
    ...(assignee && { assigneeName: assignee.name }),
    ...(workingDays !== undefined && { workingDays }),
    ...(value !== undefined && action === 'grant-extension' && { dueAt: shanghaiTimestamp(value) }),
  }
}
