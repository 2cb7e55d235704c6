import { instantAt } from '@minping/shared/calendar'
import { followUpOf, type StoredFollowUp } from './follow-up-entity.ts'
import { type DoneState, type Key, queueOfHall, queueSort } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'

const repliedTo: readonly DoneState[] = ['replied', 'closed']

/** The follow-ups of some halls that were replied to and changed last between two Shanghai days, both included. */
export async function readDoneBetween(
  table: Table,
  hallIds: readonly string[],
  firstDay: string,
  lastDay: string,
): Promise<StoredFollowUp[]> {
  const from = queueSort(instantAt(firstDay, '00:00').toISOString(), '')
  // The sort key goes on with the id: what begins like the last instant is included.
  const to = queueSort(new Date(instantAt(lastDay, '00:00').getTime() + 86_400_000).toISOString(), '')
  const queues = hallIds.flatMap((hallId) => repliedTo.map((state) => queueOfHall(hallId, state)))
  const keys = await Promise.all(
    queues.map((queue) =>
      queryAll(table, {
        IndexName: indexes.listing,
        KeyConditionExpression: 'listingKey = :queue AND listingSort BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':queue': queue, ':from': from, ':to': to },
      }),
    ),
  )
  const items = await readAll(table, keys.flat() as unknown as Key[])
  // The index lags behind: what has been reopened meanwhile is open, and is found there.
  return items.map(followUpOf).filter(({ state }) => repliedTo.some((done) => done === state))
}
