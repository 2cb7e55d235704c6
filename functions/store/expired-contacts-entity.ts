import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { caselessContactKey, expiredContactsKey, type Key, queueOfHall, queueSort } from './keys.ts'
import { queryAll } from './query-all.ts'
import type { StoredReview } from './review-entity.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** Up to when the phone numbers of a hall's answered and ended cases are forgotten; the empty text where none are yet. */
export async function readExpiredUntil(table: Table, hallId: string): Promise<string> {
  const answer = await table.client.send(new GetCommand({ TableName: table.name, Key: expiredContactsKey(hallId) }))
  return String(answer.Item?.until ?? '')
}

/** Notes how far it came. */
export async function endExpiry(table: Table, hallId: string, until: string): Promise<void> {
  const item = { ...expiredContactsKey(hallId), entity: 'expired-contacts', until }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item }))
}

/** The cases of a hall that were answered, closed or excluded and last worked on between two instants. */
export async function readOverBetween(table: Table, hallId: string, from: string, until: string): Promise<string[]> {
  const perState = await Promise.all(
    (['replied', 'closed', 'excluded'] as const).map((state) =>
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

/**
 * That a phone number was left with a review that has no case, so that its time is found without looking at every
 * review. It says neither the number nor whose it is, and stays until then whatever becomes of the number meanwhile.
 */
export function caselessContactItem({ reviewId, place, submittedAt }: CaselessReview) {
  return { ...caselessContactKey(place.hallId, submittedAt, reviewId), entity: 'caseless-contact', reviewId }
}

/** The write of that, for the transaction that stores the review. */
export function caselessContactWrite(table: Table, review: CaselessReview): TransactItem {
  return { Put: { TableName: table.name, Item: caselessContactItem(review) } }
}

/** The reviews of a hall without a case that had a phone number and were given before an instant. */
export async function readCaselessBefore(table: Table, hallId: string, until: string): Promise<CaselessContact[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :hall AND sk < :until',
    ExpressionAttributeValues: { ':hall': caselessContactKey(hallId, '', '').pk, ':until': until },
  })
  return items as unknown as CaselessContact[]
}

/** Forgets that there was one. */
export async function endCaselessContact(table: Table, { pk, sk }: CaselessContact): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }))
}

type CaselessReview = Pick<StoredReview, 'reviewId' | 'place' | 'submittedAt'>
export type CaselessContact = Key & { reviewId: string }
