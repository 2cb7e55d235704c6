import { createHash } from 'node:crypto'
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import {
  type Publication,
  type PublicationState,
  type WithholdingReason,
  withholdingReasonCodes,
} from '@minping/shared/publication'
import { listQueues, type Queued } from './case-queue.ts'
import { attempt } from './conditions.ts'
import { updateParts } from './expression.ts'
import { type Key, publicationCountsKey, publicationKey, publicationSort, publicationsOfHall } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem, UpdateItem } from './transaction.ts'

type PublicationItem = Publication & Key & { entity: 'publication'; listingKey: string; listingSort: string }

/** How many words of a place were proposed so far, and what was decided on them. */
export interface PublicationCounts {
  proposed: number
  released: number
  withheld: Record<WithholdingReason, number>
}

/** The writes that propose the words of a review, for the transaction that gives the occasion: it happens once. */
export function proposalWrites(table: Table, publication: Publication): TransactItem[] {
  return [
    { Put: { TableName: table.name, Item: publicationItem(publication) } },
    { Update: addition(table, publication.place.hallId, { proposed: 1 }) },
  ]
}

/** A publication as a whole item. Also what the demonstration loader writes. */
export function publicationItem(publication: Publication): PublicationItem {
  return { ...publicationKey(publication.reviewId), entity: 'publication', ...publication, ...placeInList(publication) }
}

/** Reads a publication, consistently. */
export async function getPublication(table: Table, reviewId: string): Promise<Publication | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: publicationKey(reviewId), ConsistentRead: true }),
  )
  return answer.Item && publicationOf(answer.Item)
}

/** The writes that carry a publication on from the version that was seen and count the decision, for a transaction. */
export function publicationWrites(table: Table, publication: Publication, seen: Publication): TransactItem[] {
  const { reviewId, ...fields } = publication
  const parts = updateParts({ reason: undefined, words: undefined, ...fields, ...placeInList(publication) })
  const change: UpdateItem = {
    TableName: table.name,
    Key: publicationKey(reviewId),
    ...parts,
    ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':seenVersion': seen.version },
    ConditionExpression: '#version = :seenVersion',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  }
  const moved = movedCounts(seen, publication)
  const counts = Object.keys(moved).length === 0 ? [] : [{ Update: addition(table, publication.place.hallId, moved) }]
  return [{ Update: change }, ...counts]
}

/** Carries a publication on. Undefined when it was done; the publication as it stands when somebody was faster. */
export async function updatePublication(
  table: Table,
  publication: Publication,
  seen: Publication,
): Promise<Publication | undefined> {
  const TransactItems = publicationWrites(table, publication, seen)
  const refusal = await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems })))
  if (!refusal) return undefined
  const current = refusal.current ? publicationOf(refusal.current) : await getPublication(table, publication.reviewId)
  if (!current) throw new Error(`publication ${publication.reviewId} was refused but does not stand`)
  return current
}

/** The publications of some halls in a state, last come to it first, one page of those that are wanted. */
export function listPublications(
  table: Table,
  hallIds: readonly string[],
  state: PublicationState,
  isWanted: (publication: Publication) => boolean,
  page: { after?: string | undefined; limit: number },
): Promise<{ items: Queued<Publication>[]; next?: string | undefined }> {
  const queues = hallIds.map((hallId) => publicationsOfHall(hallId, state))
  const isListed = (publication: Publication) => publication.state === state && isWanted(publication)
  return listQueues(table, { queues, caseOf: publicationOf, isWanted: isListed }, page)
}

/** Everything of some halls that was released in a year of UTC, in the order of its release. */
export async function readReleased(table: Table, hallIds: readonly string[], year: string): Promise<Publication[]> {
  const perHall = await Promise.all(
    hallIds.map((hallId) =>
      queryAll(table, {
        IndexName: indexes.listing,
        KeyConditionExpression: 'listingKey = :hall AND begins_with(listingSort, :year)',
        ExpressionAttributeValues: { ':hall': publicationsOfHall(hallId, 'released'), ':year': `${year}-` },
      }),
    ),
  )
  const keys = perHall.flat().sort((one, other) => (String(one.listingSort) < String(other.listingSort) ? -1 : 1))
  const items = await readAll(table, keys as unknown as Key[])
  return items.map(publicationOf).filter(({ state }) => state === 'released')
}

/** How many words of each of some halls were proposed and decided on, in the order of the halls. */
export async function readPublicationCounts(table: Table, hallIds: readonly string[]): Promise<PublicationCounts[]> {
  const items = await readAll(table, hallIds.map(publicationCountsKey))
  const perHall = new Map(items.map((item) => [String(item.pk), item]))
  return hallIds.map((hallId) => countsOf(perHall.get(publicationCountsKey(hallId).pk) ?? {}))
}

/** The sum of counts. */
export function addPublicationCounts(parts: readonly PublicationCounts[]): PublicationCounts {
  const sumOf = (count: (part: PublicationCounts) => number) => parts.reduce((sum, part) => sum + count(part), 0)
  return {
    proposed: sumOf(({ proposed }) => proposed),
    released: sumOf(({ released }) => released),
    withheld: Object.fromEntries(
      withholdingReasonCodes.map((reason) => [reason, sumOf(({ withheld }) => withheld[reason])]),
    ) as Record<WithholdingReason, number>,
  }
}

/** The counts of a hall as a whole item, for the demonstration loader. */
export function publicationCountsItem(hallId: string, publications: readonly Publication[]): Key {
  const fields: Record<string, number> = { proposed: publications.length }
  for (const publication of publications) {
    for (const field of countedAs(publication)) fields[field] = (fields[field] ?? 0) + 1
  }
  return { ...publicationCountsKey(hallId), ...fields }
}

/** The counters that a decision stands in. */
function countedAs({ state, reason }: Publication): string[] {
  if (state === 'released') return ['released']
  return state === 'withheld' && reason ? [`withheld-${reason}`] : []
}

function movedCounts(seen: Publication, publication: Publication): Record<string, number> {
  const moved: Record<string, number> = {}
  for (const field of countedAs(seen)) moved[field] = (moved[field] ?? 0) - 1
  for (const field of countedAs(publication)) moved[field] = (moved[field] ?? 0) + 1
  return Object.fromEntries(Object.entries(moved).filter(([, count]) => count !== 0))
}

function addition(table: Table, hallId: string, counts: Readonly<Record<string, number>>): UpdateItem {
  const fields = Object.entries(counts)
  const adds = fields.map((_, index) => `#field${index} :count${index}`).join(', ')
  return {
    TableName: table.name,
    Key: publicationCountsKey(hallId),
    UpdateExpression: `ADD ${adds}`,
    ExpressionAttributeNames: Object.fromEntries(fields.map(([field], index) => [`#field${index}`, field])),
    ExpressionAttributeValues: Object.fromEntries(fields.map(([, count], index) => [`:count${index}`, count])),
  }
}

function countsOf(item: Record<string, unknown>): PublicationCounts {
  const numberOf = (field: string) => Number(item[field] ?? 0)
  const withheld = Object.fromEntries(
    withholdingReasonCodes.map((reason) => [reason, numberOf(`withheld-${reason}`)]),
  ) as Record<WithholdingReason, number>
  return { proposed: numberOf('proposed'), released: numberOf('released'), withheld }
}

function placeInList(publication: Publication): { listingKey: string; listingSort: string } {
  const { place, state, decidedAt, proposedAt, reviewId } = publication
  return {
    listingKey: publicationsOfHall(place.hallId, state),
    listingSort: publicationSort(decidedAt ?? proposedAt, publicIdOf(reviewId)),
  }
}

/** Leads nobody back to the review's id. */
function publicIdOf(reviewId: string): string {
  return createHash('sha256').update(`publication ${reviewId}`).digest('base64url').slice(0, 16)
}

function publicationOf(item: Record<string, unknown>): Publication {
  const { pk, sk, entity, listingKey, listingSort, ...publication } = item as unknown as PublicationItem
  return publication
}
