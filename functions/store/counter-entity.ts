import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { CounterField, Counts } from '@minping/shared/figures'
import { counterKey, rankingOf, rankingSort } from './keys.ts'
import type { TransactItem } from './review-entity.ts'
import { indexes, type Table } from './table.ts'

/** One counter: what happened in a scope in a day (`2024-09-12`) or month (`2024-09`). */
export interface CounterName {
  scope: string
  period: string
  /** For months: the scope that this one is a part of, and as what kind; puts it into the ranking. */
  partOf?: { scope: string; kind: string } | undefined
}

/** The addition of a batch's sums to one counter, for the tally's transaction. */
export function counterAddition(table: Table, counter: CounterName, sums: Counts): TransactItem {
  const fields = Object.entries(sums)
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  for (const [field, sum] of fields) {
    names[`#${field}`] = field
    values[`:${field}`] = sum
  }
  const add = `ADD ${fields.map(([field]) => `#${field} :${field}`).join(', ')}`
  if (!counter.partOf) {
    return {
      Update: {
        TableName: table.name,
        Key: counterKey(counter.scope, counter.period),
        UpdateExpression: add,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
      },
    }
  }
  return {
    Update: {
      TableName: table.name,
      Key: counterKey(counter.scope, counter.period),
      UpdateExpression: `SET rankingKey = :rankingKey, rankingSort = :rankingSort ${add}`,
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: {
        ...values,
        ':rankingKey': rankingOf(counter.partOf.scope, counter.partOf.kind),
        ':rankingSort': rankingSort(counter.period, counter.scope),
      },
    },
  }
}

/** The counters of a scope from one period to another of the same kind (`2024-01` … `2024-12`), in one query. */
export async function readCounters(
  table: Table,
  scope: string,
  from: string,
  to: string,
): Promise<{ period: string; counts: Counts }[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :scope AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':scope': counterKey(scope, '').pk, ':from': from, ':to': to },
  })
  // Days and months share the partition: 2024-09-12 lies between 2024-09 and 2024-10.
  return items
    .filter((item) => String(item.sk).length === from.length)
    .map((item) => ({ period: String(item.sk), counts: countsOf(item) }))
}

/** The month counters of all parts of one kind of a scope, from one month to another, in one query. */
export async function readPartCounters(
  table: Table,
  partOf: { scope: string; kind: string },
  fromMonth: string,
  toMonth: string,
): Promise<{ scope: string; period: string; counts: Counts }[]> {
  const items = await queryAll(table, {
    IndexName: indexes.ranking,
    KeyConditionExpression: 'rankingKey = :parts AND rankingSort BETWEEN :from AND :to',
    ExpressionAttributeValues: {
      ':parts': rankingOf(partOf.scope, partOf.kind),
      ':from': fromMonth,
      ':to': `${toMonth}$`, // '$' follows '#', the separator after the month
    },
  })
  return items.map((item) => ({
    scope: String(item.pk).slice(counterKey('', '').pk.length),
    period: String(item.sk),
    counts: countsOf(item),
  }))
}

async function queryAll(
  table: Table,
  query: Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'>,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let from: Record<string, unknown> | undefined
  do {
    const answer = await table.client.send(
      new QueryCommand({ TableName: table.name, ...query, ...(from && { ExclusiveStartKey: from }) }),
    )
    items.push(...(answer.Items ?? []))
    from = answer.LastEvaluatedKey
  } while (from)
  return items
}

function countsOf(item: Record<string, unknown>): Counts {
  const { pk, sk, rankingKey, rankingSort, ...counts } = item
  return counts as Partial<Record<CounterField, number>>
}
