import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { expiredContactsKey, queueOfHall, queueSort } from './keys.ts'
import { queryAll } from './query-all.ts'
import { indexes, type Table } from './table.ts'

/** Up to when the phone numbers of a hall's ended cases are forgotten; the empty text where none are yet. */
export async function readExpiredUntil(table: Table, hallId: string): Promise<string> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: expiredContactsKey(hallId) }))
  return String(answer.Item?.until ?? '')
}

/** Notes how far it came. */
export async function endExpiry(table: Table, hallId: string, until: string): Promise<void> {
  const item = { ...expiredContactsKey(hallId), entity: 'expired-contacts', until }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
}

/** The cases of a hall that ended, or were last worked on after they had, between two instants. */
export async function readOverBetween(table: Table, hallId: string, from: string, until: string): Promise<string[]> {
  const perState = await Promise.all(
    (['closed', 'excluded'] as const).map((state) =>
      queryAll(table, {
        IndexName: indexes.listing,
        KeyConditionExpression: 'listingKey = :queue AND listingSort BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':queue': queueOfHall(hallId, state),
          ':from': queueSort(from, ''),
          ':until': queueSort(until, ''),
        },
      }),
    ),
  )
  return perState.flat().map(({ listingSort }) => String(listingSort).split('#')[1] ?? '')
}
