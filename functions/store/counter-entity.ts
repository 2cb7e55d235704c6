import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { type Counts, counterFields, isBadReviewField, isFailureField } from '@minping/shared/figures'
import { attempt } from './conditions.ts'
import { type CounterKind, counterKey, counterKindOf, type Key, rankingOf, rankingSort } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

/** One counter: what happened in a scope in a day (`2024-09-12`) or month (`2024-09`). */
export interface CounterName {
  scope: string
  period: string
  of: CounterKind
  /** For months of everything: the scope that this one is a part of, and as what kind; puts it into the ranking. */
  partOf?: { scope: string; kind: string } | undefined
}

export interface Counter {
  scope: string
  period: string
  of: CounterKind
  counts: Counts
}

/** A counter's name in one text, for looking it up and for messages. */
export function counterText({ scope, period, of }: CounterName): string {
  return of === 'everything' ? `${scope} ${period}` : `${scope} ${period} ${of}`
}

/** The addition of a batch's sums to one counter, for the tally's transaction. */
export function counterAddition(table: Table, counter: CounterName, sums: Counts): TransactItem {
  return { Update: additionOf(table, counter, sums) }
}

/** Adds to one counter by itself, for a repair. */
export async function addToCounter(table: Table, counter: CounterName, sums: Counts): Promise<void> {
  await attempt(() => table.client.send(new UpdateCommand(additionOf(table, counter, sums))))
}

/** A counter as a whole item, for loading while nobody tallies: it replaces what stands under its key. */
export function counterItem(counter: CounterName, sums: Counts): Key {
  return { ...counterKey(counter.scope, counter.period, counter.of), ...rankingPlace(counter), ...sums }
}

function rankingPlace({ scope, period, partOf }: CounterName): { rankingKey: string; rankingSort: string } | undefined {
  return partOf && { rankingKey: rankingOf(partOf.scope, partOf.kind), rankingSort: rankingSort(period, scope) }
}

function additionOf(table: Table, counter: CounterName, sums: Counts): UpdateItem {
  const fields = Object.entries(sums)
  const add = `ADD ${fields.map(([field]) => `#${field} :${field}`).join(', ')}`
  const ranking = rankingPlace(counter)
  const place = ranking && { ':rankingKey': ranking.rankingKey, ':rankingSort': ranking.rankingSort }
  return {
    TableName: table.name,
    Key: counterKey(counter.scope, counter.period, counter.of),
    UpdateExpression: place ? `SET rankingKey = :rankingKey, rankingSort = :rankingSort ${add}` : add,
    ExpressionAttributeNames: Object.fromEntries(fields.map(([field]) => [`#${field}`, field])),
    ExpressionAttributeValues: { ...Object.fromEntries(fields.map(([field, sum]) => [`:${field}`, sum])), ...place },
  }
}

/** The counters of a scope from one day or month to another (`2024-01` … `2024-12`), both included, in one query. */
export async function readCounters(
  table: Table,
  scope: string,
  from: string,
  to: string,
  of?: CounterKind,
): Promise<Counter[]> {
  const first = counterKey(scope, from, of)
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :scope AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':scope': first.pk, ':from': first.sk, ':to': counterKey(scope, to, of).sk },
  })
  return items.map(counterOf)
}

/** The counters of some scopes in one day or month, in one batch; those that counted nothing yet are left out. */
export async function readCountersOf(table: Table, scopes: readonly string[], period: string): Promise<Counter[]> {
  const items = await readAll(
    table,
    scopes.map((scope) => counterKey(scope, period)),
  )
  return items.map(counterOf)
}

/** The month counters of all parts of one kind of a scope, from one month to another, in one query. */
export async function readPartCounters(
  table: Table,
  partOf: { scope: string; kind: string },
  fromMonth: string,
  toMonth: string,
): Promise<Counter[]> {
  const items = await queryAll(table, {
    IndexName: indexes.ranking,
    KeyConditionExpression: 'rankingKey = :parts AND rankingSort BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':parts': rankingOf(partOf.scope, partOf.kind),
      ':from': fromMonth,
      ':to': `${toMonth}$`, // '$' follows '#', the separator after the month
    },
  })
  return items.map(counterOf)
}

/** Whether an item of the table is a counter. */
export function isCounter(item: Record<string, unknown>): boolean {
  return String(item.pk).startsWith(counterPrefix)
}

/** A stored counter without its keys. */
export function counterOf(item: Record<string, unknown>): Counter {
  const key = { pk: String(item.pk), sk: String(item.sk) }
  return {
    scope: key.pk.slice(counterPrefix.length),
    period: key.sk.slice(key.sk.indexOf('#') + 1),
    of: counterKindOf(key),
    counts: Object.fromEntries(Object.entries(item).filter(isCount)),
  }
}

const counterPrefix = counterKey('', '').pk
const fieldNames = new Set<string>(counterFields)

function isCount(entry: [string, unknown]): entry is [string, number] {
  const [name, value] = entry
  return typeof value === 'number' && (fieldNames.has(name) || isBadReviewField(name) || isFailureField(name))
}
