import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { parseScope } from '@minping/shared/directory'
import { foldFacts, type ItemStatistics, type SignedFacts } from '@minping/shared/survey'
import { type Key, surveyJournalKey } from './keys.ts'
import { mostBytesPerItem, pack, unpack } from './packed.ts'
import type { Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** One response that counts from now on, or, with -1, that doesn't any more. */
export type JournalEntry = SignedFacts

/**
 * What is counted of a wave but not yet in its statistics. A wave's statistics are far more than one transaction takes.
 * So the marks of responses come off in one transaction with their entries here, and the entries are then brought into
 * one item's statistics after the other, each of which remembers the number of the journal that it has. Whoever reads
 * adds what a journal holds to the statistics that don't have it yet, and so sees every response in all of them or in
 * none.
 */
export interface SurveyJournal {
  waveId: string
  /** Counts on with each journal; statistics that have it say so. */
  number: number
  /** `gathering`: may still grow, no statistics have it. `applying`: final, some statistics may have it. */
  state: 'gathering' | 'applying'
  entries: readonly JournalEntry[]
  /** Grows with every change. */
  version: number
}

/** The present journal of a wave, consistently; before the first it is empty. */
export async function readJournal(table: Table, waveId: string): Promise<SurveyJournal> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: surveyJournalKey(waveId), ConsistentRead: true }),
  )
  if (!answer.Item) return { waveId, number: 1, state: 'gathering', entries: [], version: 0 }
  const { number, state, entries, version } = answer.Item as JournalItem
  return { waveId, number, state, entries: unpack<JournalEntry[]>(entries), version }
}

type JournalItem = Key & Omit<SurveyJournal, 'entries'> & { entity: 'survey-journal'; entries: Uint8Array }

/** The write that changes a journal from the version that was read; undefined when it holds too much for one item. */
export function journalWrite(table: Table, journal: SurveyJournal): TransactItem | undefined {
  const entries = pack(journal.entries)
  if (entries.length > mostBytesPerItem) return undefined
  const item: JournalItem = {
    ...surveyJournalKey(journal.waveId),
    entity: 'survey-journal',
    ...journal,
    entries,
    version: journal.version + 1,
  }
  return { Put: { TableName: table.name, Item: item, ...isVersion(journal.version) } }
}

/** The change from `gathering` to `applying`: from now on the entries stay as they are. */
export function journalClosing(table: Table, { waveId, version }: SurveyJournal): UpdateItem {
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = isVersion(version)
  return {
    TableName: table.name,
    Key: surveyJournalKey(waveId),
    UpdateExpression: 'SET #state = :applying ADD #version :one',
    ConditionExpression,
    ExpressionAttributeNames: { ...ExpressionAttributeNames, '#state': 'state' },
    ExpressionAttributeValues: { ...ExpressionAttributeValues, ':applying': 'applying', ':one': 1 },
  }
}

function isVersion(version: number) {
  return {
    ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : '#version = :seenVersion',
    ...(version > 0 && {
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':seenVersion': version },
    }),
  }
}

/** What a journal adds to the statistics of a scope: the city has all of it, a region its own. */
export function sumsOfJournal(entries: readonly JournalEntry[], scope: string): Map<string, ItemStatistics> {
  const { kind, code } = parseScope(scope) ?? {}
  return foldFacts(kind === 'city' ? entries : entries.filter(({ facts }) => facts.values['~region']?.[0] === code))
}
