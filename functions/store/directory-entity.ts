import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Department, Directory, Hall, Region, ServiceItem, Window } from '@minping/shared/directory'
import { attempt } from './conditions.ts'
import { type DirectoryKind, directoryKey, type Key } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'

/** An entry as it is stored. What nobody changed by hand has no `changedAt`: set-up may still replace it. */
export interface DirectoryItem extends Key {
  entry: unknown
  version?: number
  changedAt?: string
}

const atOnce = 16

/**
 * Adds the entries of a city's directory, and replaces those that nobody has changed by hand since. What administrators
 * changed stays as they left it, and so does what is stored and not named.
 */
export async function putDirectory(table: Table, directory: Directory): Promise<void> {
  const { cityCode, name, englishName } = directory
  const entries: (readonly [DirectoryKind, string, unknown])[] = [
    ['CITY', cityCode, { cityCode, name, englishName }],
    ...directory.regions.map((entry) => ['REGION', entry.regionCode, entry] as const),
    ...directory.halls.map((entry) => ['HALL', entry.hallId, entry] as const),
    ...directory.departments.map((entry) => ['DEPARTMENT', entry.departmentCode, entry] as const),
    ...directory.windows.map((entry) => ['WINDOW', entry.windowId, entry] as const),
    ...directory.items.map((entry) => ['ITEM', entry.itemCode, entry] as const),
  ]
  const keys = entries.map(([kind, code, entry]) => ({ key: directoryKey(cityCode, kind, code), entry }))
  for (let start = 0; start < keys.length; start += atOnce) {
    const part = keys.slice(start, start + atOnce)
    await Promise.all(part.map(({ key, entry }) => putUnlessChanged(table, key, entry)))
  }
}

/** One conditional write, so that set-up and an administrator at the same moment never undo each other. */
function putUnlessChanged(table: Table, key: Key, entry: unknown): Promise<unknown> {
  return attempt(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: 'SET #entry = :entry ADD #version :one',
        ConditionExpression:
          'attribute_not_exists(#version) OR (attribute_not_exists(#changedAt) AND #entry <> :entry)',
        ExpressionAttributeNames: { '#entry': 'entry', '#version': 'version', '#changedAt': 'changedAt' },
        ExpressionAttributeValues: { ':entry': entry, ':one': 1 },
      }),
    ),
  )
}

/** Whether a city's directory is in the table: the cheapest question that the store itself must answer. */
export async function cityIsStored(table: Table, cityCode: string): Promise<boolean> {
  const answer = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: directoryKey(cityCode, 'CITY', cityCode),
      ProjectionExpression: 'pk',
    }),
  )
  return answer.Item !== undefined
}

/** Reads a city's directory, sorted by code; undefined when the city is not in the table. */
export async function readDirectory(table: Table, cityCode: string): Promise<Directory | undefined> {
  return directoryOf(await readPartition(table, directoryKey(cityCode, 'CITY', '').pk))
}

/** The directory that the items of a city's partition make. */
export function directoryOf(items: readonly Record<string, unknown>[]): Directory | undefined {
  const [city] = entriesOf<Pick<Directory, 'cityCode' | 'name' | 'englishName'>>(items, 'CITY')
  if (!city) return undefined
  return {
    ...city,
    regions: entriesOf<Region>(items, 'REGION'),
    halls: entriesOf<Hall>(items, 'HALL'),
    departments: entriesOf<Department>(items, 'DEPARTMENT'),
    windows: entriesOf<Window>(items, 'WINDOW'),
    items: entriesOf<ServiceItem>(items, 'ITEM'),
  }
}

function entriesOf<Entry>(items: readonly Record<string, unknown>[], kind: DirectoryKind): Entry[] {
  return items.filter((item) => String(item.sk).startsWith(`${kind}#`)).map((item) => item.entry as Entry)
}
