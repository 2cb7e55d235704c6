import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Key, reviewsOfWindow } from './keys.ts'
import { readAll } from './read-all.ts'
import { reviewOf, type StoredReview } from './review-entity.ts'
import { indexes, type Table } from './table.ts'

/** Which reviews of some windows are read: of what time (UTC, from the first instant, before the last), and which of them. */
export interface WindowReading {
  windowIds: readonly string[]
  judged: readonly ('good' | 'bad')[]
  from: string
  before: string
  isWanted(review: StoredReview): boolean
}

/** What is rare is not looked for without end: then a page is short, and says where the next one goes on. */
const mostRounds = 4

type ListedKey = Key & { listingSort: string }

/** The reviews of some windows, newest first, one page of those that are wanted. What is read is bounded by the windows. */
export async function listReviewsOfWindows(
  table: Table,
  reading: WindowReading,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: StoredReview[]; next?: string | undefined }> {
  const found: { review: StoredReview; position: string }[] = []
  let after = page.after
  for (let round = 1; round <= mostRounds; round += 1) {
    const { keys, more } = await lastKeys(table, reading, after, page.limit)
    found.push(...(await wantedOf(table, keys, reading)))
    after = more ? keys.at(-1)?.listingSort : undefined
    if (found.length > page.limit || after === undefined) break
  }
  const shown = found.slice(0, page.limit)
  return {
    items: shown.map(({ review }) => review),
    next: found.length > page.limit ? shown.at(-1)?.position : after,
  }
}

async function wantedOf(table: Table, keys: readonly ListedKey[], { isWanted }: WindowReading) {
  return (await readAll(table, keys))
    .map((item) => ({ review: reviewOf(item), position: String(item.listingSort) }))
    .filter(({ review }) => isWanted(review))
}

/** The last keys of all lists before a position, merged. */
async function lastKeys(
  table: Table,
  { windowIds, judged, from, before }: WindowReading,
  after: string | undefined,
  limit: number,
): Promise<{ keys: ListedKey[]; more: boolean }> {
  const lists = windowIds.flatMap((windowId) => judged.map((how) => reviewsOfWindow(windowId, how)))
  const perList = await Promise.all(
    lists.map(async (list) => {
      const answer = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: indexes.windows,
          KeyConditionExpression: 'windowKey = :list AND listingSort BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':list': list, ':from': from, ':to': after ?? before },
          ScanIndexForward: false,
          // One more than fits says that there is more; another, since a position is itself among what lies up to it.
          Limit: limit + 2,
        }),
      )
      return (answer.Items ?? []) as ListedKey[]
    }),
  )
  const merged = perList
    .flat()
    .filter(({ listingSort }) => listingSort !== after)
    .sort((one, other) => (one.listingSort > other.listingSort ? -1 : 1))
  return { keys: merged.slice(0, limit), more: merged.length > limit }
}
