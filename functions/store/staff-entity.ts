import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { type Grant, scopesOf } from '@minping/shared/access'
import { attempt } from './conditions.ts'
import { StoreContended } from './errors.ts'
import { type Key, staffInScopeKey, staffKey } from './keys.ts'
import { readAll } from './read-all.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'

/** Who somebody of staff is and what they may do. */
export interface StaffMember {
  /** The account's name: stable, and never given to somebody else. */
  staffId: string
  name: string
  grants: readonly Grant[]
  departmentCode?: string | undefined
}

/** A staff account as it is stored. */
export interface StaffAccount extends StaffMember {
  passwordHash: string
}

type StaffItem = StaffAccount & Key & { entity: 'staff'; version: number }

/** Reads an account, consistently: a right that was taken away is gone at the next request. */
export async function getStaffAccount(table: Table, staffId: string): Promise<StaffAccount | undefined> {
  const item = await readStaffItem(table, staffId)
  return item && accountOf(item)
}

/**
 * Creates or replaces an account, and in the same transaction its entries in the lists of the scopes that its grants
 * name. Throws StoreContended when somebody else saves the same account at the same moment.
 */
export async function saveStaffAccount(table: Table, account: StaffAccount): Promise<void> {
  const standing = await readStaffItem(table, account.staffId)
  const scopes = scopesOf(account.grants)
  const gone = scopesOf(standing?.grants ?? []).filter((scope) => !scopes.includes(scope))
  const refusal = await attempt(() =>
    table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName: table.name,
              Item: staffItem(account, (standing?.version ?? 0) + 1),
              ...(standing
                ? {
                    ConditionExpression: '#version = :seen',
                    ExpressionAttributeNames: { '#version': 'version' },
                    ExpressionAttributeValues: { ':seen': standing.version },
                  }
                : { ConditionExpression: 'attribute_not_exists(pk)' }),
            },
          },
          ...scopes.map((scope) => ({
            Put: { TableName: table.name, Item: staffInScopeKey(scope, account.staffId) },
          })),
          ...gone.map((scope) => ({
            Delete: { TableName: table.name, Key: staffInScopeKey(scope, account.staffId) },
          })),
        ],
      }),
    ),
  )
  if (refusal) throw new StoreContended(`the account ${account.staffId} was saved by somebody else just now`)
}

/** Who holds a grant for exactly this scope (`hall:530702-01`), by account. */
export async function listStaffInScope(table: Table, scope: string): Promise<StaffMember[]> {
  const entries = await readPartition(table, staffInScopeKey(scope, '').pk)
  const items = await readAll(
    table,
    entries.map((entry) => staffKey(String(entry.sk))),
  )
  return items.map((item) => memberOf(item as unknown as StaffItem))
}

async function readStaffItem(table: Table, staffId: string): Promise<StaffItem | undefined> {
  const answer = await table.client.send(
    new GetCommand({ TableName: table.name, Key: staffKey(staffId), ConsistentRead: true }),
  )
  return answer.Item as StaffItem | undefined
}

function staffItem(account: StaffAccount, version: number): StaffItem {
  return { ...staffKey(account.staffId), entity: 'staff', ...account, version }
}

function accountOf(item: StaffItem): StaffAccount {
  return { ...memberOf(item), passwordHash: item.passwordHash }
}

function memberOf({ staffId, name, grants, departmentCode }: StaffItem): StaffMember {
  return { staffId, name, grants, departmentCode }
}
