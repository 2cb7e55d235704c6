import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { stratumText } from '@minping/shared/survey'
import { type Business, businessItem, readBusinesses, type StoredBusiness } from './business-entity.ts'
import { attempt, isNew } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { type Key, registerKey, registerPartition, registerPartitions } from './keys.ts'
import { queryAll } from './query-all.ts'
import { indexes, type Table } from './table.ts'
import { mostWrites, type TransactItem } from './transaction.ts'

/** How many businesses the register has. */
export interface Register {
  /** By stratum text; only strata that have any. */
  strata: Readonly<Record<string, number>>
  /** How many of all are made up for a demonstration. */
  generated: number
}

/** What became of an entry. */
export type EntryOutcome = 'added' | 'changed' | 'same'

/** One business that is to be in the register; each businessId once in a list of them. */
export interface RegisterEntry {
  businessId: string
  /** The business as it shall be, given how it stands; undefined when it is so already. */
  next: (standing: StoredBusiness | undefined) => Business | undefined
}

/** What a transaction adds to the register's counts. */
type Additions = Map<string, number>

const generatedField = 'generated'
/** Others may take the same entries at the same moment, each transaction at most once per entry. */
const mostRounds = 20
/** Every import writes the counts: it waits for the others a little longer than other writes do. */
const mostAttempts = 10

/** Reads the register's counts, consistently. */
export async function readRegister(table: Table): Promise<Register> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: registerKey, ConsistentRead: true }),
  )
  const { pk, sk, [generatedField]: generated = 0, ...strata } = answer.Item ?? {}
  const filled = Object.entries(strata as Record<string, number>).filter(([, count]) => count > 0)
  return { strata: Object.fromEntries(filled), generated: Number(generated) }
}

/** The ids of every business of the register, by stratum text: what samples are drawn from. The index may lag behind. */
export async function listRegister(table: Table): Promise<Map<string, string[]>> {
  const parts = await Promise.all(Array.from({ length: registerPartitions }, (_, number) => listPart(table, number)))
  const strata = new Map<string, string[]>()
  for (const position of parts.flat()) {
    const [stratum = '', businessId = ''] = position.split('#')
    const members = strata.get(stratum)
    if (members) members.push(businessId)
    else strata.set(stratum, [businessId])
  }
  return strata
}

async function listPart(table: Table, number: number): Promise<string[]> {
  const items = await queryAll(table, {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :part',
    ExpressionAttributeValues: { ':part': registerPartition(number) },
  })
  return items.map((item) => String(item.listingSort))
}

/**
 * Takes businesses into the register, new or changed. The counts are part of the transaction that writes the
 * businesses, so they are exact however often and by however many the same entries are taken.
 */
export async function takeIntoRegister(
  table: Table,
  entries: readonly RegisterEntry[],
): Promise<Map<string, EntryOutcome>> {
  const outcomes = new Map<string, EntryOutcome>()
  const mostTogether = mostWrites - 1
  for (let start = 0; start < entries.length; start += mostTogether) {
    const group = entries.slice(start, start + mostTogether)
    for (const [businessId, outcome] of await takeGroup(table, group)) outcomes.set(businessId, outcome)
  }
  return outcomes
}

async function takeGroup(table: Table, entries: readonly RegisterEntry[]): Promise<Map<string, EntryOutcome>> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const businesses = await readBusinesses(
      table,
      entries.map(({ businessId }) => businessId),
    )
    const standing = new Map(businesses.map((business) => [business.businessId, business]))
    const additions: Additions = new Map()
    const outcomes = new Map<string, EntryOutcome>()
    const writes: TransactItem[] = []
    for (const { businessId, next } of entries) {
      const before = standing.get(businessId)
      const after = next(before)
      if (after) writes.push(businessWrite(table, after, before))
      if (after) addDifference(additions, before, after)
      outcomes.set(businessId, after ? (before ? 'changed' : 'added') : 'same')
    }
    if (writes.length === 0) return outcomes
    const all = [...writes, ...countsWrite(table, additions)]
    const refusal = await attempt(
      () => table.client.send(new TransactWriteCommand({ TransactItems: all })),
      mostAttempts,
    )
    if (!refusal) return outcomes
  }
  throw new StoreContended('the same businesses kept being taken into the register by others')
}

function businessWrite(table: Table, business: Business, before: StoredBusiness | undefined): TransactItem {
  const Put = { TableName: table.name, Item: businessItem(business, (before?.version ?? 0) + 1) }
  return before
    ? {
        Put: {
          ...Put,
          ConditionExpression: '#version = :seenVersion',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':seenVersion': before.version },
        },
      }
    : { Put: { ...Put, ConditionExpression: isNew } }
}

function addDifference(additions: Additions, before: Business | undefined, after: Business): void {
  const add = (field: string, number: number) => additions.set(field, (additions.get(field) ?? 0) + number)
  for (const [business, sign] of [[before, -1] as const, [after, 1] as const]) {
    if (business) add(stratumText(business), sign)
    if (business?.generated) add(generatedField, sign)
  }
}

function countsWrite(table: Table, additions: Additions): TransactItem[] {
  const fields = [...additions].filter(([, number]) => number !== 0)
  if (fields.length === 0) return []
  return [
    {
      Update: {
        TableName: table.name,
        Key: registerKey,
        UpdateExpression: `ADD ${fields.map((_, index) => `#f${index} :f${index}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(fields.map(([field], index) => [`#f${index}`, field])),
        ExpressionAttributeValues: Object.fromEntries(fields.map(([, number], index) => [`:f${index}`, number])),
      },
    },
  ]
}

/** The register's counts of some businesses as a whole item, for loading a register that is empty but for them. */
export function registerItem(businesses: readonly Business[]): Key & Record<string, unknown> {
  const counts: Additions = new Map()
  for (const business of businesses) addDifference(counts, undefined, business)
  return { ...registerKey, ...Object.fromEntries(counts) }
}
