import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { type Grant, scopesOf } from '@minping/shared/access'
import { attempt, isNew } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { type Key, staffInScopeKey, staffKey, staffListing } from './keys.ts'
import { queryAll } from './query-all.ts'
import { readAll } from './read-all.ts'
import { readPartition } from './read-partition.ts'
import type { RequestMark } from './request-mark.ts'
import { indexes, type Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** Who somebody of staff is and what they may do. */
export interface StaffMember {
  /** The account's name: stable, and never given to somebody else. */
  staffId: string
  name: string
  grants: readonly Grant[]
  departmentCode?: string | undefined
  /** Who this is in WeChat, where it is bound. */
  wechat?: WechatBinding | undefined
  /** Since when the account is not in use, UTC. An account is never deleted. */
  disabledAt?: string | undefined
}

export interface WechatBinding {
  /** An id of the person in WeChat: who signs in is looked up by it. */
  person: string
  /** The openid, encrypted: messages are sent to it (platform/openid.ts). */
  sealedOpenid: string
  boundAt: string
}

/** An account, before it has a version. */
export interface NewStaffAccount extends StaffMember {
  passwordHash: string
  /** The password was made for them: they choose their own before anything else. */
  isPasswordTemporary?: true | undefined
  /** Sessions opened before are over. UTC. */
  sessionsEndedAt?: string | undefined
  /** The last request that changed it: the same again is answered as done. */
  lastRequest?: RequestMark | undefined
}

/** A staff account as it is stored. The version grows with every change. */
export interface StaffAccount extends NewStaffAccount {
  version: number
}

type StaffItem = StaffAccount & Key & { entity: 'staff'; listingKey: string; listingSort: string }

/** Reads an account, consistently: a right that was taken away is gone at the next request. */
export async function getStaffAccount(table: Table, staffId: string): Promise<StaffAccount | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: staffKey(staffId), ConsistentRead: true }),
  )
  return answer.Item && accountOf(answer.Item)
}

/** Reads an account that is in use. */
export async function findActiveStaff(table: Table, staffId: string): Promise<StaffAccount | undefined> {
  const account = await getStaffAccount(table, staffId)
  return account?.disabledAt === undefined ? account : undefined
}

/** Every account, those not in use too, by name. The index may lag behind by a moment. */
export async function listStaffAccounts(table: Table): Promise<StaffAccount[]> {
  const keys = await queryAll(table, {
    IndexName: indexes.listing,
    KeyConditionExpression: 'listingKey = :staff',
    ExpressionAttributeValues: { ':staff': staffListing },
  })
  return (await readAll(table, keys as unknown as Key[])).map(accountOf)
}

/** What the owners of accounts are called, by account. */
export async function readStaffNames(table: Table, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const items = await readAll(table, staffIds.map(staffKey))
  return new Map(items.map(accountOf).map(({ staffId, name }) => [staffId, name]))
}

/** Who is in use and holds a grant for exactly this scope (`hall:530702-01`), by account. */
export async function listStaffInScope(table: Table, scope: string): Promise<StaffMember[]> {
  const entries = await readPartition(table, staffInScopeKey(scope, '').pk)
  const items = await readAll(
    table,
    entries.map((entry) => staffKey(String(entry.sk))),
  )
  return items.map((item) => memberOf(accountOf(item)))
}

/**
 * The writes that create an account or carry it on from what was seen, for a transaction: first the account, then its
 * entries in the lists of the scopes that its grants name. Not in use, it is in none.
 */
export function staffWrites(table: Table, next: NewStaffAccount, seen: StaffAccount | undefined): TransactItem[] {
  const scopes = listedScopes(next)
  const gone = (seen ? listedScopes(seen) : []).filter((scope) => !scopes.includes(scope))
  return [
    accountWrite(table, next, seen),
    ...scopes.map((scope) => ({ Put: { TableName: table.name, Item: staffInScopeKey(scope, next.staffId) } })),
    ...gone.map((scope) => ({ Delete: { TableName: table.name, Key: staffInScopeKey(scope, next.staffId) } })),
  ]
}

/** The write of an account whose grants stay as they are. */
export function accountWrite(table: Table, next: NewStaffAccount, seen: StaffAccount | undefined): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: staffItem({ ...next, version: (seen?.version ?? 0) + 1 }),
      ...(seen ? isAsSeen(seen) : { ConditionExpression: isNew }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/** The check that an account is still as it was seen, for a transaction. */
export function accountCheck(table: Table, seen: StaffAccount): TransactItem {
  return { ConditionCheck: { TableName: table.name, Key: staffKey(seen.staffId), ...isAsSeen(seen) } }
}

function isAsSeen({ version }: StaffAccount) {
  return {
    ConditionExpression: '#version = :seenVersion',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':seenVersion': version },
  }
}

/**
 * Creates or replaces an account without a word in the audit: for loading what is made up. Throws StoreContended when
 * somebody else saves the same account at the same moment.
 */
export async function saveStaffAccount(table: Table, account: NewStaffAccount): Promise<void> {
  const writes = staffWrites(table, account, await getStaffAccount(table, account.staffId))
  const refusal = await attempt(() => table.client.send(new TransactWriteCommand({ TransactItems: writes })))
  if (refusal) throw new StoreContended(`the account ${account.staffId} was saved by somebody else just now`)
}

function listedScopes({ grants, disabledAt }: StaffMember): string[] {
  return disabledAt === undefined ? scopesOf(grants) : []
}

function staffItem(account: StaffAccount): StaffItem {
  const place = { listingKey: staffListing, listingSort: account.staffId }
  return { ...staffKey(account.staffId), entity: 'staff', ...place, ...account }
}

/** A stored item without its keys. */
export function accountOf(item: Record<string, unknown>): StaffAccount {
  const { pk, sk, entity, listingKey, listingSort, ...account } = item as unknown as StaffItem
  return account
}

function memberOf({ staffId, name, grants, departmentCode, wechat, disabledAt }: StaffAccount): StaffMember {
  return { staffId, name, grants, departmentCode, wechat, disabledAt }
}
