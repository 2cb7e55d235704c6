import type { Department, Directory, Hall, Place, Retirable, ServiceItem, Window } from './place.ts'

/** What administrators keep of a directory. Regions are the law's (GB/T 2260) and come with the city's seeds. */
export const entryKinds = ['hall', 'department', 'window', 'item'] as const
export type EntryKind = (typeof entryKinds)[number]

/** An entry of a directory together with what it is. */
export type DirectoryEntry =
  | { kind: 'hall'; entry: Hall }
  | { kind: 'department'; entry: Department }
  | { kind: 'window'; entry: Window }
  | { kind: 'item'; entry: ServiceItem }

/** The code of an entry. No two entries of a kind have the same, and none is ever used again. */
export function codeOfEntry({ kind, entry }: DirectoryEntry): string {
  switch (kind) {
    case 'hall':
      return entry.hallId
    case 'department':
      return entry.departmentCode
    case 'window':
      return entry.windowId
    case 'item':
      return entry.itemCode
  }
}

/** Whether an entry serves now. */
export function inService({ retiredAt }: Retirable): boolean {
  return retiredAt === undefined
}

/** The entry with a code; undefined when there is none. */
export function entryOf(directory: Directory, kind: EntryKind, code: string): DirectoryEntry | undefined {
  return entriesOf(directory).find((one) => one.kind === kind && codeOfEntry(one) === code)
}

/** The codes of an entry and of what it lies in. */
export function placeOfEntry(cityCode: string, one: DirectoryEntry): Partial<Place> & { cityCode: string } {
  const { regionCode } = one.entry
  switch (one.kind) {
    case 'hall':
      return { cityCode, regionCode, hallId: one.entry.hallId }
    case 'department':
      return { cityCode, regionCode, departmentCode: one.entry.departmentCode }
    case 'window': {
      const { hallId, windowId, departmentCode } = one.entry
      return { cityCode, regionCode, hallId, windowId, departmentCode }
    }
    case 'item':
      return { cityCode, regionCode, departmentCode: one.entry.departmentCode, itemCode: one.entry.itemCode }
  }
}

/** Every entry that administrators keep. */
export function entriesOf(directory: Directory): DirectoryEntry[] {
  return [
    ...directory.halls.map((entry) => ({ kind: 'hall' as const, entry })),
    ...directory.departments.map((entry) => ({ kind: 'department' as const, entry })),
    ...directory.windows.map((entry) => ({ kind: 'window' as const, entry })),
    ...directory.items.map((entry) => ({ kind: 'item' as const, entry })),
  ]
}

/** A directory with entries added or put in the place of those with the same code. */
export function withEntries(directory: Directory, changed: readonly DirectoryEntry[]): Directory {
  const halls = changed.flatMap((one) => (one.kind === 'hall' ? [one.entry] : []))
  const departments = changed.flatMap((one) => (one.kind === 'department' ? [one.entry] : []))
  const windows = changed.flatMap((one) => (one.kind === 'window' ? [one.entry] : []))
  const items = changed.flatMap((one) => (one.kind === 'item' ? [one.entry] : []))
  return {
    ...directory,
    halls: replaced(directory.halls, halls, ({ hallId }) => hallId),
    departments: replaced(directory.departments, departments, ({ departmentCode }) => departmentCode),
    windows: replaced(directory.windows, windows, ({ windowId }) => windowId),
    items: replaced(directory.items, items, ({ itemCode }) => itemCode),
  }
}

function replaced<Entry>(
  standing: readonly Entry[],
  changed: readonly Entry[],
  codeOf: (entry: Entry) => string,
): readonly Entry[] {
  if (changed.length === 0) return standing
  const codes = new Set(changed.map(codeOf))
  const all = [...standing.filter((entry) => !codes.has(codeOf(entry))), ...changed]
  return all.sort((one, other) => (codeOf(one) < codeOf(other) ? -1 : 1))
}
