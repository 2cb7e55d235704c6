import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Stratum, stratumText } from '@minping/shared/survey'
import { isNew } from './conditions.ts'
import { type Key, participationKey, participationsOf, registerSort } from './keys.ts'
import { readAll } from './read-all.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** How far a business is: it has not begun, somebody of it has, it has submitted. */
export const participationStates = ['waiting', 'used', 'submitted'] as const
export type ParticipationState = (typeof participationStates)[number]

/** That a business takes part in a wave, and how far it is: never what it answered. */
export interface Participation extends Stratum {
  waveId: string
  businessId: string
  businessName: string
  state: ParticipationState
  /** How it is known that somebody belongs to the business; absent while it waits. */
  verifiedBy?: 'invitation' | 'phone' | 'claim' | undefined
  /** The devices that have taken part, as ids that lead to nobody; the first began. */
  devices: readonly string[]
  /** The invitation's code, in a wave of invitations. */
  code?: string | undefined
  phoneMasked?: string | undefined
  /** Lets others of the same business in. */
  colleagueCode?: string | undefined
  messages: readonly InvitationMessage[]
  version: number
}

/** One message that was sent, or is being sent: `sending` is what a function that died leaves. */
export interface InvitationMessage {
  round: number
  at: string
  /** `sending`, `sent`, `unavailable`, or `refused: <why>`. */
  outcome: string
  /** Who is sending it, while it is being sent. */
  sender?: string | undefined
}

type ParticipationItem = Participation & Key & { entity: 'participation'; listingKey: string; listingSort: string }

/** Reads how far one business is, consistently. */
export async function readParticipation(
  table: Table,
  waveId: string,
  businessId: string,
): Promise<Participation | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: participationKey(waveId, businessId), ConsistentRead: true }),
  )
  return answer.Item && participationOf(answer.Item)
}

/** Reads how far some businesses are, consistently, in their order. */
export async function readParticipations(
  table: Table,
  waveId: string,
  businessIds: readonly string[],
): Promise<Participation[]> {
  const items = await readAll(
    table,
    businessIds.map((businessId) => participationKey(waveId, businessId)),
  )
  return items.map(participationOf)
}

/** The businesses of a wave in one state, by stratum, one page: their ids and where the list goes on. The index may lag behind. */
export async function listParticipants(
  table: Table,
  waveId: string,
  state: ParticipationState,
  page: { after?: string | undefined; limit: number },
): Promise<{ participants: { businessId: string; position: string }[]; more: boolean }> {
  const answer = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.listing,
      KeyConditionExpression: page.after ? 'listingKey = :wave AND listingSort > :after' : 'listingKey = :wave',
      ExpressionAttributeValues: {
        ':wave': participationsOf(waveId, state),
        ...(page.after && { ':after': page.after }),
      },
      Limit: page.limit,
    }),
  )
  const participants = (answer.Items ?? []).map(({ listingSort }) => {
    const position = String(listingSort)
    return { businessId: position.slice(position.indexOf('#') + 1), position }
  })
  return { participants, more: answer.LastEvaluatedKey !== undefined }
}

/** The write that stores a new participation, for a transaction: one per business and wave. */
export function newParticipationWrite(table: Table, participation: Participation): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: participationItem(participation),
      ConditionExpression: isNew,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/** The write that marks that the business has submitted, for the transaction that submits; again and again alike. */
export function submittedWrite(
  table: Table,
  { waveId, businessId }: Pick<Participation, 'waveId' | 'businessId'>,
): TransactItem {
  return {
    Update: {
      TableName: table.name,
      Key: participationKey(waveId, businessId),
      UpdateExpression: 'SET #state = :submitted, #listingKey = :listingKey ADD #version :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#state': 'state', '#listingKey': 'listingKey', '#version': 'version' },
      ExpressionAttributeValues: {
        ':submitted': 'submitted',
        ':listingKey': participationsOf(waveId, 'submitted'),
        ':one': 1,
      },
    },
  }
}

/** The participation of a business that has not begun. */
export function newParticipation(
  waveId: string,
  business: Stratum & { businessId: string; name: string; phoneMasked?: string | undefined },
  code?: string,
): Participation {
  const { businessId, name, phoneMasked, regionCode, industry, size } = business
  return {
    waveId,
    businessId,
    businessName: name,
    ...{ regionCode, industry, size, phoneMasked, code },
    state: 'waiting',
    devices: [],
    messages: [],
    version: 1,
  }
}

/** The item of a participation. Also what the demonstration loader writes. */
export function participationItem(participation: Participation): ParticipationItem {
  const { waveId, businessId, state } = participation
  return {
    ...participationKey(waveId, businessId),
    entity: 'participation',
    ...participation,
    listingKey: participationsOf(waveId, state),
    listingSort: registerSort(stratumText(participation), businessId),
  }
}

/** A stored item without its keys. */
export function participationOf(item: Record<string, unknown>): Participation {
  const { pk, sk, entity, listingKey, listingSort, ...participation } = item as unknown as ParticipationItem
  return participation
}
