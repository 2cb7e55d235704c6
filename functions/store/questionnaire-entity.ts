import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Questionnaire, Words } from '@minping/shared/survey'
import { attempt, isNew } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { updateParts } from './expression.ts'
import { type Key, questionnaireKey, questionnaireSummaryKey } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** What lists of questionnaires show, and what every save and publication is decided on. */
export interface QuestionnaireSummary {
  questionnaireId: string
  title: Words
  /** The last published version; 0 before the first. */
  published: number
  /** The revision of the draft, where there is one. */
  draftRevision?: number | undefined
  /** The last revision that any draft had: a revision never comes again, also after a publication. */
  lastRevision: number
  changedAt: string
}

/** A published version, or the draft (version 0), with the revision that it is. */
export interface StoredQuestionnaire {
  version: number
  revision: number
  document: Questionnaire
}

interface DocumentItem extends Key {
  version: number
  revision: number
  /** As text: conditions may nest deeper than the store's own maps do. */
  document: string
}

/** Every questionnaire, by id. */
export async function listQuestionnaires(table: Table): Promise<QuestionnaireSummary[]> {
  const items = await readPartition(table, questionnaireSummaryKey('').pk)
  return items.map(summaryOf)
}

/** What is known of one questionnaire, consistently. */
export async function readQuestionnaireSummary(
  table: Table,
  questionnaireId: string,
): Promise<QuestionnaireSummary | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: questionnaireSummaryKey(questionnaireId), ConsistentRead: true }),
  )
  return answer.Item && summaryOf(answer.Item)
}

/** The draft, or a published version with the revision that it was published from. */
export async function readQuestionnaire(
  table: Table,
  questionnaireId: string,
  version: number | 'DRAFT',
): Promise<StoredQuestionnaire | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: questionnaireKey(questionnaireId, version), ConsistentRead: true }),
  )
  if (!answer.Item) return undefined
  const item = answer.Item as DocumentItem
  return { version: item.version, revision: item.revision, document: JSON.parse(item.document) as Questionnaire }
}

/** A published version, which never changes. */
export async function readPublished(
  table: Table,
  questionnaireId: string,
  version: number,
): Promise<Questionnaire | undefined> {
  return (await readQuestionnaire(table, questionnaireId, version))?.document
}

/**
 * Saves the draft as the next revision, under the condition that the questionnaire is still as it was seen.
 * The questionnaire as it is now known; undefined when somebody was faster.
 */
export async function saveDraft(
  table: Table,
  document: Questionnaire,
  seen: QuestionnaireSummary | undefined,
  now: Date,
): Promise<QuestionnaireSummary | undefined> {
  const revision = (seen?.lastRevision ?? 0) + 1
  const summary: QuestionnaireSummary = {
    questionnaireId: document.questionnaireId,
    title: document.title,
    published: seen?.published ?? 0,
    draftRevision: revision,
    lastRevision: revision,
    changedAt: now.toISOString(),
  }
  const item = documentItem(document, 'DRAFT', revision)
  return change(table, summary, seen, [{ Put: { TableName: table.name, Item: item } }])
}

/**
 * Publishes the draft as the next version: written once, under the condition that no version stands there and that the
 * draft is still the one that was seen. The questionnaire as it is now known; undefined when somebody was faster.
 */
export async function publishDraft(
  table: Table,
  draft: StoredQuestionnaire,
  seen: QuestionnaireSummary,
  now: Date,
): Promise<QuestionnaireSummary | undefined> {
  const { questionnaireId } = seen
  const summary = {
    ...seen,
    title: draft.document.title,
    published: seen.published + 1,
    draftRevision: undefined,
    changedAt: now.toISOString(),
  }
  return change(table, summary, seen, [
    newVersionWrite(table, draft.document, summary.published, draft.revision),
    { Delete: { TableName: table.name, Key: questionnaireKey(questionnaireId, 'DRAFT') } },
  ])
}

/**
 * Publishes a document as it is, beside any draft, unless some version says the same: what seeding does, however often,
 * and what people published since stays the last. Answers the version that says it.
 */
export async function putPublishedQuestionnaire(table: Table, document: Questionnaire, now: Date): Promise<number> {
  const { questionnaireId, title } = document
  const seen = await readQuestionnaireSummary(table, questionnaireId)
  for (let version = seen?.published ?? 0; version >= 1; version -= 1) {
    const standing = await readPublished(table, questionnaireId, version)
    if (standing && isSameDocument(standing, document)) return version
  }
  const summary: QuestionnaireSummary = {
    ...(seen ?? { lastRevision: 0 }),
    questionnaireId,
    title,
    published: (seen?.published ?? 0) + 1,
    changedAt: now.toISOString(),
  }
  const done = await change(table, summary, seen, [newVersionWrite(table, document, summary.published, 0)])
  if (!done) throw new StoreContended(`the questionnaire ${questionnaireId} was changed by somebody else just now`)
  return done.published
}

/** Whether two documents say the same, whatever the order of their fields. */
export function isSameDocument(one: Questionnaire, other: Questionnaire): boolean {
  return sortedText(one) === sortedText(other)
}

function sortedText(document: Questionnaire): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** Carries the summary on from what was seen, with the document's own writes in the same transaction. */
async function change(
  table: Table,
  summary: QuestionnaireSummary,
  seen: QuestionnaireSummary | undefined,
  writes: readonly TransactItem[],
): Promise<QuestionnaireSummary | undefined> {
  const { questionnaireId, ...fields } = summary
  const parts = updateParts({ entity: 'questionnaire', questionnaireId, ...fields })
  const asSeen = seen && {
    ConditionExpression: '#lastRevision = :seenRevision AND #published = :seenPublished',
    ExpressionAttributeValues: {
      ...parts.ExpressionAttributeValues,
      ':seenRevision': seen.lastRevision,
      ':seenPublished': seen.published,
    },
  }
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Update: {
              TableName: table.name,
              Key: questionnaireSummaryKey(questionnaireId),
              ...parts,
              ...(asSeen ?? { ConditionExpression: isNew }),
            },
          },
          ...writes,
        ],
      }),
    ),
  )
  return refusal ? undefined : summary
}

function newVersionWrite(table: Table, document: Questionnaire, version: number, revision: number): TransactItem {
  return {
    Put: { TableName: table.name, Item: documentItem(document, version, revision), ConditionExpression: isNew },
  }
}

function documentItem(document: Questionnaire, version: number | 'DRAFT', revision: number): DocumentItem {
  return {
    ...questionnaireKey(document.questionnaireId, version),
    version: version === 'DRAFT' ? 0 : version,
    revision,
    document: JSON.stringify(document),
  }
}

function summaryOf(item: Record<string, unknown>): QuestionnaireSummary {
  const { pk, sk, entity, ...summary } = item as unknown as QuestionnaireSummary & Key & { entity: string }
  return summary
}
