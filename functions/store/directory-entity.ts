import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Department, Directory, Hall, Region, ServiceItem, Window } from '@minping/shared/directory'
import { type DirectoryKind, directoryKey, type Key } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'
import { writeAll } from './write-all.ts'

interface DirectoryItem extends Key {
  entry: unknown
}

/** Adds or replaces the entries of a city's directory. Entries that are stored and not named stay as they are. */
export async function putDirectory(table: Table, directory: Directory): Promise<void> {
  const { cityCode, name, englishName } = directory
  const item = (kind: DirectoryKind, code: string, entry: unknown): DirectoryItem => ({
    ...directoryKey(cityCode, kind, code),
    entry,
  })
  await writeAll(table, [
    item('CITY', cityCode, { cityCode, name, englishName }),
    ...directory.regions.map((entry) => item('REGION', entry.regionCode, entry)),
    ...directory.halls.map((entry) => item('HALL', entry.hallId, entry)),
    ...directory.departments.map((entry) => item('DEPARTMENT', entry.departmentCode, entry)),
    ...directory.windows.map((entry) => item('WINDOW', entry.windowId, entry)),
    ...directory.items.map((entry) => item('ITEM', entry.itemCode, entry)),
  ])
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
  const items = await readPartition(table, directoryKey(cityCode, 'CITY', '').pk)
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
