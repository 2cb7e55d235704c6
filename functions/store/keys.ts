import type { FlagState } from '@minping/shared/flag'
import { type FollowUpState, isOpen, type openStates } from '@minping/shared/follow-up'
import type { PublicationState } from '@minping/shared/publication'
import { isOpenSurveyCase, type OpenSurveyCaseState, type SurveyCaseState } from '@minping/shared/survey-case'

/** Every key pattern of the single table, in one place. */

export interface Key {
  pk: string
  sk: string
}

// ── items ─────────────────────────────────────────────────────────────────────────────────────────

export const reviewKey = (reviewId: string): Key => ({ pk: `REVIEW#${reviewId}`, sk: 'REVIEW' })
export const followUpKey = (followUpId: string): Key => ({ pk: `REVIEW#${followUpId}`, sk: 'FOLLOW-UP' })
/** That a review is flagged (存疑), why, and what was decided: one for each flagged review. */
export const flagKey = (reviewId: string): Key => ({ pk: `REVIEW#${reviewId}`, sk: 'FLAG' })
/** 办件: lies with the review that judges it, under the same id. */
export const serviceRecordKey = (recordId: string): Key => ({ pk: `REVIEW#${recordId}`, sk: 'SERVICE-RECORD' })
/** From a one-time code, by its keyed hash, to the record that it is for. */
export const ratingCodeKey = (codeHash: string): Key => ({ pk: `RATING-CODE#${codeHash}`, sk: 'RATING-CODE' })
/** How far a hall's reviews of a day were looked at for flags. */
export const detectionKey = (hallId: string, day: string): Key => ({ pk: `DETECTION#${hallId}`, sk: day })
/** The words of a review on their way to the public. */
export const publicationKey = (reviewId: string): Key => ({ pk: `REVIEW#${reviewId}`, sk: 'PUBLICATION' })
/** How many words of a hall were proposed, released and withheld. */
export const publicationCountsKey = (hallId: string): Key => ({ pk: `PUBLICATION-COUNTS#${hallId}`, sk: 'COUNTS' })
/** Whether an item is a review, a follow-up or a survey case: those are counted. */
export const isCountableKey = ({ pk, sk }: Key): boolean =>
  (pk.startsWith('REVIEW#') && (sk === 'REVIEW' || sk === 'FOLLOW-UP')) || (pk.startsWith('CASE#') && sk === 'CASE')
/**
 * Days (`2024-09-12`) and months (`2024-09`) of a scope lie apart, and beside them what is counted of a month's bad
 * reviews alone, and of what failed: a year's months are one short query.
 */
export const counterKey = (scope: string, period: string, of: CounterKind = 'everything'): Key => ({
  pk: `FIGURES#${scope}`,
  sk: `${counterPart(period, of)}#${period}`,
})
export type CounterKind = 'everything' | 'badReviews' | 'failures'
const counterPart = (period: string, of: CounterKind) => {
  if (of !== 'everything') return partsApart[of]
  return period.length === 'YYYY-MM'.length ? 'MONTH' : 'DAY'
}
const partsApart = { badReviews: 'BAD-MONTH', failures: 'FAILED-MONTH' } as const
export const counterKindOf = ({ sk }: Key): CounterKind => {
  if (sk.startsWith(`${partsApart.badReviews}#`)) return 'badReviews'
  return sk.startsWith(`${partsApart.failures}#`) ? 'failures' : 'everything'
}
/** A citizen who signed in through WeChat; their reviews don't lie here. */
export const citizenKey = (subject: string): Key => ({ pk: `CITIZEN#${subject}`, sk: 'CITIZEN' })
/** That somebody is forgotten, by a hash of who it was: sessions opened before count no more. One partition, read whole. */
export const forgottenKey = (mark: string): Key => ({ pk: forgottenPartition, sk: mark })
export const forgottenPartition = 'FORGOTTEN'
/** Whom the service is about to forget: gone when that is done. */
export const forgettingKey = (mark: string): Key => ({ pk: forgettingPartition, sk: mark })
export const forgettingPartition = 'FORGETTING'
/** That a phone number was left with a review of a hall that has no case, in the order in which they were given. */
export const caselessContactKey = (hallId: string, submittedAt: string, reviewId: string): Key => ({
  pk: `CASELESS-CONTACTS#${hallId}`,
  sk: `${submittedAt}#${reviewId}`,
})
/** Up to when phone numbers of a hall's answered and closed cases are forgotten. */
export const expiredContactsKey = (hallId: string): Key => ({
  pk: `EXPIRED-CONTACTS#${hallId}`,
  sk: 'EXPIRED-CONTACTS',
})
export const staffKey = (account: string): Key => ({ pk: `STAFF#${account}`, sk: 'STAFF' })
/** Sign-in attempts at an account, whether it exists or not. */
export const signInKey = (account: string): Key => ({ pk: `STAFF#${account}`, sk: 'SIGN-IN' })
/** One item per sign-in of an account, newest last. */
export const signedInKey = (account: string, at: string): Key => ({ pk: `STAFF#${account}`, sk: `SIGNED-IN#${at}` })
/** From a person in WeChat, as an id, to the account that is bound to it. */
export const wechatOfStaffKey = (person: string): Key => ({ pk: `STAFF-WECHAT#${person}`, sk: 'STAFF-WECHAT' })
/** Attempts of a person in WeChat to bind an account. */
export const bindingKey = (person: string): Key => ({ pk: `STAFF-WECHAT#${person}`, sk: 'BINDING' })
/** A code that binds an account to WeChat, by its keyed hash. */
export const bindingCodeKey = (codeHash: string): Key => ({ pk: `BINDING-CODE#${codeHash}`, sk: 'BINDING-CODE' })
/** A terminal at a window, by the id that stands for its secret. */
export const terminalKey = (terminalId: string): Key => ({ pk: `TERMINAL#${terminalId}`, sk: 'TERMINAL' })
/** Attempts of a terminal to be bound. */
export const terminalAttemptsKey = (terminalId: string): Key => ({ pk: `TERMINAL#${terminalId}`, sk: 'ATTEMPTS' })
/** A code that binds a terminal to a window, by its keyed hash. */
export const terminalCodeKey = (codeHash: string): Key => ({ pk: `TERMINAL-CODE#${codeHash}`, sk: 'TERMINAL-CODE' })
/** What somebody of staff keeps for their own work: filters of the queue, templates of replies. */
export const savedFiltersKey = (staffId: string): Key => ({ pk: `STAFF#${staffId}`, sk: 'SAVED-FILTERS' })
export const ownTemplatesKey = (staffId: string): Key => ({ pk: `STAFF#${staffId}`, sk: 'REPLY-TEMPLATES' })
export const cityTemplatesKey = (cityCode: string): Key => ({
  pk: `REPLY-TEMPLATES#${cityCode}`,
  sk: 'REPLY-TEMPLATES',
})
/** Who works in a hall or department, for assigning: one item per grant. */
export const staffInScopeKey = (scope: string, staffId: string): Key => ({ pk: `STAFF-IN#${scope}`, sk: staffId })
/** What somebody of staff is told; the id is made of what it tells. */
export const noticeKey = (staffId: string, noticeId: string): Key => ({
  pk: `NOTICES#${staffId}`,
  sk: `NOTICE#${noticeId}`,
})
/** What a citizen is told of their reviews; the id is made of what it tells. */
export const citizenNoticeKey = (citizen: string, noticeId: string): Key => ({
  pk: `CITIZEN-NOTICES#${citizen}`,
  sk: `NOTICE#${noticeId}`,
})
/** Which messages of WeChat somebody accepted about their review, and how many are left. */
export const subscriptionKey = (reviewId: string): Key => ({ pk: `REVIEW#${reviewId}`, sk: 'SUBSCRIPTION' })
/** How many messages of WeChat somebody of staff has accepted, of what they are told. */
export const staffSubscriptionKey = (staffId: string): Key => ({ pk: `STAFF#${staffId}`, sk: 'SUBSCRIPTION' })
/** The city's directory is one partition: a function reads it whole, once, and keeps it. */
export const directoryKey = (cityCode: string, kind: DirectoryKind, code: string): Key => ({
  pk: `DIRECTORY#${cityCode}`,
  sk: `${kind}#${code}`,
})
/** A file that somebody was allowed to send. */
export const uploadKey = (uploadId: string): Key => ({ pk: `UPLOAD#${uploadId}`, sk: 'UPLOAD' })
/** How many files somebody asked to send of late. */
export const uploadsOfKey = (owner: string): Key => ({ pk: `UPLOADS-OF#${owner}`, sk: 'UPLOADS-OF' })
/** Which photo WeChat checks under a trace id, or what it answered to one that nobody has named yet. */
export const photoCheckKey = (traceId: string): Key => ({ pk: `PHOTO-CHECK#${traceId}`, sk: 'PHOTO-CHECK' })
export const configurationKey = (cityCode: string, kind: ConfigurationKind, code: string): Key => ({
  pk: `CONFIGURATION#${cityCode}`,
  sk: `${kind}#${code}`,
})

// ── surveys ───────────────────────────────────────────────────────────────────────────────────────

/** The draft, or a published version, which never changes. */
export const questionnaireKey = (questionnaireId: string, version: number | 'DRAFT'): Key => ({
  pk: `QUESTIONNAIRE#${questionnaireId}`,
  sk: version === 'DRAFT' ? 'DRAFT' : `VERSION#${String(version).padStart(6, '0')}`,
})
/** What lists of questionnaires show, in one partition. */
export const questionnaireSummaryKey = (questionnaireId: string): Key => ({ pk: 'QUESTIONNAIRES', sk: questionnaireId })
/** A city's waves are few: one partition lists them. */
export const waveKey = (waveId: string): Key => ({ pk: 'WAVES', sk: waveId })
export const businessKey = (businessId: string): Key => ({ pk: `BUSINESS#${businessId}`, sk: 'BUSINESS' })
/** How many businesses the register has, by stratum. */
export const registerKey: Key = { pk: 'REGISTER', sk: 'REGISTER' }
/** Who takes part in a wave and how far they are: never what they answered. */
export const participationKey = (waveId: string, businessId: string): Key => ({
  pk: `PARTICIPATION#${waveId}#${businessId}`,
  sk: 'PARTICIPATION',
})
/** From an invitation's or a colleague's code to who it is for. */
export const entryCodeKey = (code: string): Key => ({ pk: `ENTRY-CODE#${code}`, sk: 'ENTRY-CODE' })
export const phoneCodeKey = (waveId: string, businessId: string): Key => ({
  pk: `PHONE-CODE#${waveId}#${businessId}`,
  sk: 'PHONE-CODE',
})
/** The messages with codes that a phone was sent, by an id of the phone. */
export const phoneCodeSendingKey = (waveId: string, phone: string): Key => ({
  pk: `PHONE-CODE#${waveId}#${phone}`,
  sk: 'SENDING',
})
/** Attempts of a device to enter a wave. */
export const entryKey = (device: string): Key => ({ pk: `ENTRY#${device}`, sk: 'ENTRY' })
/** The answers of a business in a wave; the id (HMAC) leads to neither without the identity secret. */
export const responseKey = (responseId: string): Key => ({ pk: `RESPONSE#${responseId}`, sk: 'RESPONSE' })
/** Whether an item is a submitted response: those are counted. */
export const isResponseKey = ({ pk, sk }: Key): boolean => pk.startsWith('RESPONSE#') && sk === 'RESPONSE'
/** What a business has filled in and not submitted yet. */
export const draftKey = (responseId: string): Key => ({ pk: `RESPONSE#${responseId}`, sk: 'DRAFT' })
export const quotaKey = (waveId: string, quotaId: string): Key => ({ pk: `QUOTA#${waveId}`, sk: quotaId })
/** What was written to an open question; `textId` is random, so that neither order nor id leads to the writer. */
export const textKey = (waveId: string, questionId: string, textId: string): Key => ({
  pk: `TEXTS#${waveId}#${questionId}`,
  sk: textId,
})
/** The files that were given to a question, together; `groupId` is random as a text's id is. */
export const surveyFilesKey = (waveId: string, questionId: string, groupId: string): Key => ({
  pk: `FILES#${waveId}#${questionId}`,
  sk: groupId,
})
/** What is counted of an item of a wave in a scope (the city or a region); in parts where one item can't hold it. */
export const itemStatisticsKey = (waveId: string, scope: string, item: string, part = 0): Key => ({
  pk: `SURVEY-FIGURES#${waveId}#${scope}`,
  sk: part === 0 ? item : `${item}#${part}`,
})
/** What is counted of a wave but not in its statistics yet. */
export const surveyJournalKey = (waveId: string): Key => ({ pk: `SURVEY-JOURNAL#${waveId}`, sk: 'JOURNAL' })
export const surveyCaseKey = (caseId: string): Key => ({ pk: `CASE#${caseId}`, sk: 'CASE' })

/** The last link of the audit's chain. Another partition than the entries': this item is updated, an entry never. */
export const auditHeadKey: Key = { pk: 'AUDIT-HEAD', sk: 'HEAD' }
/** An entry of the audit, among those of its Shanghai month (`2024-09`), in the order of the chain. */
export const auditEntryKey = (month: string, seq: number): Key => ({
  pk: `AUDIT#${month}`,
  sk: `ENTRY#${String(seq).padStart(10, '0')}`,
})
export const isAuditEntryKey = ({ pk, sk }: Key): boolean => pk.startsWith('AUDIT#') && sk.startsWith('ENTRY#')

export type DirectoryKind = 'CITY' | 'REGION' | 'HALL' | 'DEPARTMENT' | 'WINDOW' | 'ITEM' | 'REVISION'
export type ConfigurationKind =
  | 'LABEL-SET'
  | 'OUTCOME-REASONS'
  | 'CALENDAR'
  | 'TARGET'
  | 'PROFILE'
  | 'FLAGS'
  | 'PROMISES'
  | 'DISPATCH'
  | 'DEMONSTRATION'

// ── index `listing` ───────────────────────────────────────────────────────────────────────────────

export const reviewsOfCitizen = (citizen: string): string => `CITIZEN#${citizen}`
export const reviewsSort = (submittedAt: string, reviewId: string): string => `${submittedAt}#${reviewId}`
/**
 * The queue of a hall: `open` is every state before 已反馈, sorted by the next deadline (UTC), so that the most urgent
 * come first; every later state has its own part, sorted by the last change.
 */
export const queueOfHall = (hallId: string, part: QueuePart): string => `QUEUE#${hallId}#${part}`
export const queueSort = (instant: string, followUpId: string): string => `${instant}#${followUpId}`

export type DoneState = Exclude<FollowUpState, OpenState>
export type QueuePart = 'open' | DoneState
export const queuePart = (state: FollowUpState): QueuePart => (isOpenState(state) ? 'open' : state)
/** The states whose cases are one part of the queue, before a reply. */
type OpenState = (typeof openStates)[number]
const isOpenState = (state: FollowUpState): state is OpenState => isOpen(state)

/** Index `listing`: the flagged reviews of a hall by what is decided about them, sorted by when they were given. */
export const flagsOfHall = (hallId: string, state: FlagState): string => `FLAGS#${hallId}#${state}`
/** Index `listing`: the records of a hall that nobody has judged, by when the service was finished. */
export const unjudgedRecordsOfHall = (hallId: string): string => `UNJUDGED-RECORDS#${hallId}`
export const recordSort = (finishedAt: string, recordId: string): string => `${finishedAt}#${recordId}`
/** Index `listing`: what somebody was told, unread and read apart, each in the order of time. */
export const noticesOf = (staffId: string, part: 'unread' | 'read'): string => `NOTICES#${staffId}#${part}`

export const citizenNoticesOf = (citizen: string, part: 'unread' | 'read'): string =>
  `CITIZEN-NOTICES#${citizen}#${part}`

/** Index `listing`: the words of a hall's reviews by state, sorted by when they came to it. */
export const publicationsOfHall = (hallId: string, state: PublicationState): string => `PUBLICATIONS#${hallId}#${state}`
/** The public turns pages by it, so it doesn't end in the review's id. */
export const publicationSort = (instant: string, publicId: string): string => `${instant}#${publicId}`

/** Index `listing`: the register, spread over partitions, sorted by stratum. */
export const registerPartitions = 8
export const registerPartition = (number: number): string => `REGISTER#${number}`
export const registerSort = (stratum: string, businessId: string): string => `${stratum}#${businessId}`
/** Index `listing`: who takes part in a wave, by how far they are. */
export const participationsOf = (waveId: string, state: string): string => `PARTICIPATIONS#${waveId}#${state}`
/** Index `listing`: submitted responses of a wave, for exports, in the order of their ids. */
export const responsesOf = (waveId: string): string => `RESPONSES#${waveId}`
/** Index `listing`: the survey cases of a department, in parts and sorted as the queue of a hall is. */
export const casesOfDepartment = (departmentCode: string, part: SurveyCasePart): string =>
  `CASES#${departmentCode}#${part}`
export type DoneSurveyCaseState = Exclude<SurveyCaseState, OpenSurveyCaseState>
export type SurveyCasePart = 'open' | DoneSurveyCaseState
export const surveyCasePart = (state: SurveyCaseState): SurveyCasePart => (isOpenSurveyCase(state) ? 'open' : state)

/** Index `listing`: the terminals of a region, by window. */
export const terminalsOfRegion = (regionCode: string): string => `TERMINALS#${regionCode}`

/** Index `listing`: every account of staff, by name. */
export const staffListing = 'STAFF'

// ── index `windows` ───────────────────────────────────────────────────────────────────────────────

/** Every review of a window, by the time it was given; bad ones lie apart, since one among hundreds is looked for. */
export const reviewsOfWindow = (windowId: string, judged: 'good' | 'bad'): string => `WINDOW#${windowId}#${judged}`

/** Every record of a window, by when the service was finished. */
export const recordsOfWindow = (windowId: string): string => `RECORDS#${windowId}`

// ── index `pending` ───────────────────────────────────────────────────────────────────────────────

export const pendingPartitions = 8
/** The work of one place (hall or department) falls into one partition, so that a batch of the tally shares its counters. */
export function pendingPartitionOf(placeCode: string): string {
  let sum = 0
  for (const character of placeCode) sum = (sum * 31 + character.charCodeAt(0)) % 65_521
  return pendingPartition(sum % pendingPartitions)
}
/** Responses of a wave that wait to be counted: a batch of the tally shares the wave's statistics. */
export const pendingResponsesOf = (waveId: string): string => `${pendingResponsesPrefix}${waveId}`
/** The wave of such a place; undefined for every other. */
export const waveOfPending = (pendingKey: string): string | undefined =>
  pendingKey.startsWith(pendingResponsesPrefix) ? pendingKey.slice(pendingResponsesPrefix.length) : undefined
/** Notices that wait to go out as messages of WeChat, by when they are to be tried (again). */
export const messagesToSend = 'MESSAGES-TO-SEND'
const pendingResponsesPrefix = 'PENDING-RESPONSES#'
export const pendingPartition = (number: number): string => `PENDING#${number}`

// ── index `unchecked` ─────────────────────────────────────────────────────────────────────────────

/** Reviews whose words or photos wait for the content check, by when they are to be looked at next. */
export const uncheckedReviews = 'UNCHECKED'

// ── index `ranking` ───────────────────────────────────────────────────────────────────────────────

export const rankingOf = (parentScope: string, kind: string): string => `RANKING#${parentScope}#${kind}`
export const rankingSort = (month: string, scope: string): string => `${month}#${scope}`
