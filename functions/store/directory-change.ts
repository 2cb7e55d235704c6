import type { AuditRecord } from '@minping/shared/audit'
import { codeOfEntry, type Directory, type DirectoryEntry, type EntryKind } from '@minping/shared/directory'
import { changeWithAudit } from './audit-entity.ts'
import { isNew } from './conditions.ts'
import { type DirectoryItem, directoryOf } from './directory-entity.ts'
import { type DirectoryKind, directoryKey } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A directory as administrators see it: with what a change is decided on. */
export interface KeptDirectory {
  directory: Directory
  /** Of the directory whole. What is right depends on other entries, so every change is made on one revision. */
  revision: number
  /** How often an entry was written and when somebody changed it last; undefined for what isn't there. */
  standOf(kind: EntryKind, code: string): EntryStand | undefined
}

export interface EntryStand {
  version: number
  /** UTC; absent for what is still as it was set up. */
  changedAt?: string | undefined
}

const storedKinds = { hall: 'HALL', department: 'DEPARTMENT', window: 'WINDOW', item: 'ITEM' } as const

/** Reads a city's directory with versions and revision, consistently; undefined when the city is not in the table. */
export async function readKeptDirectory(table: Table, cityCode: string): Promise<KeptDirectory | undefined> {
  const items = (await readPartition(table, directoryKey(cityCode, 'CITY', '').pk)) as unknown as DirectoryItem[]
  const directory = directoryOf(items as unknown as Record<string, unknown>[])
  if (!directory) return undefined
  const byKey = new Map(items.map((item) => [item.sk, item]))
  const revisionItem = byKey.get(directoryKey(cityCode, 'REVISION', cityCode).sk)
  return {
    directory,
    revision: revisionItem?.version ?? 0,
    standOf(kind, code) {
      const item = byKey.get(directoryKey(cityCode, storedKinds[kind] satisfies DirectoryKind, code).sk)
      return item && { version: item.version ?? 0, changedAt: item.changedAt }
    },
  }
}

/**
 * Writes entries and records it, under the condition that neither they nor anything else of the directory has changed
 * since it was read. False when somebody was faster: read again, check again.
 */
export async function changeDirectory(
  table: Table,
  seen: KeptDirectory,
  entries: readonly DirectoryEntry[],
  record: AuditRecord,
  now: Date,
): Promise<boolean> {
  const { cityCode } = seen.directory
  const writes = [
    nextRevision(table, cityCode, seen.revision),
    ...entries.map((one) => entryWrite(table, cityCode, one, seen.standOf(one.kind, codeOfEntry(one)), now)),
  ]
  return (await changeWithAudit(table, writes, record, now)) === undefined
}

function nextRevision(table: Table, cityCode: string, seen: number): TransactItem {
  return {
    Put: {
      TableName: table.name,
      Item: { ...directoryKey(cityCode, 'REVISION', cityCode), version: seen + 1 },
      ...(seen === 0 ? { ConditionExpression: isNew } : asSeen(seen)),
    },
  }
}

function entryWrite(
  table: Table,
  cityCode: string,
  one: DirectoryEntry,
  stand: EntryStand | undefined,
  now: Date,
): TransactItem {
  const item: DirectoryItem = {
    ...directoryKey(cityCode, storedKinds[one.kind], codeOfEntry(one)),
    entry: one.entry,
    version: (stand?.version ?? 0) + 1,
    changedAt: now.toISOString(),
  }
  return {
    Put: { TableName: table.name, Item: item, ...(stand ? asSeen(stand.version) : { ConditionExpression: isNew }) },
  }
}

function asSeen(version: number) {
  return {
    ConditionExpression: '#version = :seen',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':seen': version },
  }
}
