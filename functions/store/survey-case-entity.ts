import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { isOpenSurveyCase, nextSurveyCaseDue, type SurveyCase } from '@minping/shared/survey-case'
import { listQueues, type Queued, readQueues } from './case-queue.ts'
import { attempt, isNew } from './conditions.ts'
import { type CountingMark, toBeCounted } from './counting.ts'
import { updateParts } from './expression.ts'
import {
  casesOfDepartment,
  type DoneSurveyCaseState,
  type Key,
  queueSort,
  surveyCaseKey,
  surveyCasePart,
} from './keys.ts'
import { readAll } from './read-all.ts'
import type { RequestMark } from './request-mark.ts'
import type { Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** A survey case as it is stored, with what only the server needs. */
export interface StoredSurveyCase extends SurveyCase {
  /** The phone number that the business left, sealed for the case's id. */
  sealedContact?: string | undefined
  verdictRequest?: RequestMark | undefined
}

type SurveyCaseItem = StoredSurveyCase &
  CountingMark &
  Key & {
    entity: 'survey-case'
    listingKey: string
    listingSort: string
    /** The department whose counters have what was counted: a case may be passed on. Only the tally writes it. */
    countedDepartment?: string
  }

/** Optional fields, so that one that went away is removed from the item. The compiler keeps the list whole. */
const absentFields = {
  markedOverdueAt: undefined,
  repliedAt: undefined,
  repliedAgainAt: undefined,
  repliedLate: undefined,
  reopenedAt: undefined,
  contactMasked: undefined,
  assignee: undefined,
  rectification: undefined,
  submittedBy: undefined,
  extensionWorkingDays: undefined,
  reply: undefined,
  verdict: undefined,
  verdictReason: undefined,
  closedAt: undefined,
  sealedContact: undefined,
  verdictRequest: undefined,
} satisfies {
  [Field in keyof StoredSurveyCase as undefined extends StoredSurveyCase[Field] ? Field : never]: undefined
}

/** The item of a new case, to be counted. Also what the demonstration loader writes. */
export function surveyCaseItem(surveyCase: StoredSurveyCase, now: Date): SurveyCaseItem {
  return {
    ...surveyCaseKey(surveyCase.caseId),
    entity: 'survey-case',
    ...surveyCase,
    ...listingPlace(surveyCase),
    ...toBeCounted(surveyCase.place.departmentCode, now),
    counted: '',
  }
}

/** The write that stores a new case, for the transaction that submits the response. The contact is sealed for the case's id. */
export function newSurveyCaseWrite(
  table: Table,
  surveyCase: SurveyCase,
  sealedContact: string | undefined,
  now: Date,
): TransactItem {
  const stored = sealedContact === undefined ? surveyCase : { ...surveyCase, sealedContact }
  return { Put: { TableName: table.name, Item: surveyCaseItem(stored, now), ConditionExpression: isNew } }
}

/** Reads some cases, consistently, in the order of their ids as given; what doesn't exist is left out. */
export async function readSurveyCases(table: Table, caseIds: readonly string[]): Promise<StoredSurveyCase[]> {
  const items = await readAll(table, caseIds.map(surveyCaseKey))
  return items.map(surveyCaseOf)
}

/** Reads one case, consistently. */
export async function getSurveyCase(table: Table, caseId: string): Promise<StoredSurveyCase | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: surveyCaseKey(caseId), ConsistentRead: true }),
  )
  return answer.Item ? surveyCaseOf(answer.Item) : undefined
}

/** The write that carries a case on from the version that was seen, for a transaction. `counted` stays the tally's. */
export function surveyCaseWrite(
  table: Table,
  surveyCase: StoredSurveyCase,
  seenVersion: number,
  now: Date,
): { Update: UpdateItem } {
  const { caseId, ...fields } = surveyCase
  const parts = updateParts({
    ...absentFields,
    ...fields,
    ...listingPlace(surveyCase),
    ...toBeCounted(surveyCase.place.departmentCode, now),
  })
  const Update = {
    TableName: table.name,
    Key: surveyCaseKey(caseId),
    ...parts,
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seenVersion },
    ConditionExpression: '#version = :seenVersion',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  }
  return { Update }
}

/**
 * Carries a case on from the version that was seen, with further writes in the same transaction. Undefined when it was
 * done; the case as it stands when somebody was faster.
 */
export async function updateSurveyCase(
  table: Table,
  surveyCase: StoredSurveyCase,
  seenVersion: number,
  now: Date,
  further: readonly TransactItem[] = [],
): Promise<StoredSurveyCase | undefined> {
  const { Update } = surveyCaseWrite(table, surveyCase, seenVersion, now)
  const refusal = await attempt(() =>
    further.length === 0
      ? table.client.send(new UpdateCommand(Update))
      : table.client.send(new TransactWriteCommand({ TransactItems: [{ Update }, ...further] })),
  )
  if (!refusal) return undefined
  const found = refusal.index === 0 && refusal.current ? surveyCaseOf(refusal.current) : undefined
  const standing = found ?? (await getSurveyCase(table, surveyCase.caseId))
  if (!standing) throw new Error(`the survey case ${surveyCase.caseId} was refused but does not stand`)
  return standing
}

/** Every case of some departments that waits for its reply, most urgent first. */
export function readOpenSurveyCases(
  table: Table,
  departmentCodes: readonly string[],
): Promise<Queued<StoredSurveyCase>[]> {
  return readQueues(table, {
    queues: departmentCodes.map((departmentCode) => casesOfDepartment(departmentCode, 'open')),
    caseOf: surveyCaseOf,
    isWanted: ({ state }) => isOpenSurveyCase(state),
  })
}

/** Every case of some departments that was replied to and waits for the business's verdict. */
export function readRepliedSurveyCases(
  table: Table,
  departmentCodes: readonly string[],
): Promise<Queued<StoredSurveyCase>[]> {
  return readQueues(table, {
    queues: departmentCodes.map((departmentCode) => casesOfDepartment(departmentCode, 'replied')),
    caseOf: surveyCaseOf,
    isWanted: ({ state }) => state === 'replied',
  })
}

/** The cases of some departments in a state after the reply, last changed first, one page of those that are wanted. */
export function listDoneSurveyCases(
  table: Table,
  departmentCodes: readonly string[],
  state: DoneSurveyCaseState,
  isWanted: (surveyCase: StoredSurveyCase) => boolean,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Queued<StoredSurveyCase>[]; next?: string | undefined }> {
  const queues = departmentCodes.map((departmentCode) => casesOfDepartment(departmentCode, state))
  const isListed = (surveyCase: StoredSurveyCase) => surveyCase.state === state && isWanted(surveyCase)
  return listQueues(table, { queues, caseOf: surveyCaseOf, isWanted: isListed }, page)
}

/** A stored item without its keys and marks. */
export function surveyCaseOf(item: Record<string, unknown>): StoredSurveyCase {
  const { pk, sk, entity, listingKey, listingSort, pendingKey, pendingSince, counted, countedDepartment, ...found } =
    item as unknown as SurveyCaseItem
  return found
}

/** The department in whose counters a stored case is; undefined before the first count. */
export function countedDepartmentOf(item: Record<string, unknown>): string | undefined {
  return typeof item.countedDepartment === 'string' ? item.countedDepartment : undefined
}

/** Open cases by their next deadline, the others by their last change. */
function listingPlace(surveyCase: SurveyCase): { listingKey: string; listingSort: string } {
  const next = nextSurveyCaseDue(surveyCase)
  const instant = next?.at ?? surveyCase.history.at(-1)?.at ?? surveyCase.openedAt
  return {
    listingKey: casesOfDepartment(surveyCase.place.departmentCode, surveyCasePart(surveyCase.state)),
    listingSort: queueSort(instant, surveyCase.caseId),
  }
}
