import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { type Stratum, stratumText } from '@minping/shared/survey'
import { businessKey, type Key, registerPartition, registerPartitions, registerSort } from './keys.ts'
import { readAll } from './read-all.ts'
import type { Table } from './table.ts'

/** A business of the register: public facts, and the phone, which is not. */
export interface Business extends Stratum {
  businessId: string
  creditCode: string
  name: string
  /** Opens with the contact key for this businessId only. */
  sealedPhone?: string | undefined
  phoneMasked?: string | undefined
  /** Made up for a demonstration. */
  generated: boolean
}

export interface StoredBusiness extends Business {
  version: number
}

type BusinessItem = StoredBusiness & Key & { entity: 'business'; listingKey: string; listingSort: string }

/** Reads one business, consistently. */
export async function readBusiness(table: Table, businessId: string): Promise<StoredBusiness | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: businessKey(businessId), ConsistentRead: true }),
  )
  return answer.Item && businessOf(answer.Item)
}

/** Reads some businesses, consistently, in their order. */
export async function readBusinesses(table: Table, businessIds: readonly string[]): Promise<StoredBusiness[]> {
  return (await readAll(table, businessIds.map(businessKey))).map(businessOf)
}

/** The item of a business. Also what the demonstration loader writes, together with the register's counts. */
export function businessItem(business: Business, version = 1): BusinessItem {
  const { businessId } = business
  return {
    ...businessKey(businessId),
    entity: 'business',
    ...business,
    version,
    listingKey: registerPartition(partitionOf(businessId)),
    listingSort: registerSort(stratumText(business), businessId),
  }
}

function partitionOf(businessId: string): number {
  let sum = 0
  for (const character of businessId) sum = (sum * 31 + character.charCodeAt(0)) % 65_521
  return sum % registerPartitions
}

function businessOf(item: Record<string, unknown>): StoredBusiness {
  const { pk, sk, entity, listingKey, listingSort, ...business } = item as unknown as BusinessItem
  return business
}
