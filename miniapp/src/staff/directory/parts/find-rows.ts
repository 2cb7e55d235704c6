import { type DirectoryKind, type KeptDirectory, type Row, rowsOf } from './types'

export interface Search {
  kind: DirectoryKind
  words: string
  /** Whether what is out of service is looked for too. */
  retired: boolean
}

/** The entries that somebody looks for: every word stands in the code, a name or the service. */
export function findRows(directory: KeptDirectory, { kind, words, retired }: Search): Row[] {
  const wanted = words.trim().toLowerCase().split(/\s+/)
  return rowsOf(directory, kind).filter((row) => {
    if (!retired && row.retiredAt !== undefined) return false
    const text = Object.values(row)
      .filter((value) => typeof value === 'string')
      .join(' ')
      .toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
