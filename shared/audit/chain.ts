import { canonicalText } from './canonical.ts'
import type { AuditEntry, AuditRecord } from './record.ts'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Passed in: a rule has no crypto library of its own. */
export type Hash = (text: string) => string

/** How far a chain goes: its last entry. */
export interface Link {
  seq: number
  hash: string
}

/** What the first entry hangs on. */
export const beginning: Link = { seq: 0, hash: '0'.repeat(64) }

/** The entry that makes a record the next link of the chain. */
export function nextEntry(record: AuditRecord, last: Link, now: Date, hash: Hash): AuditEntry {
  const entry = { ...record, seq: last.seq + 1, at: now.toISOString(), previous: last.hash }
  return { ...entry, hash: hashOfEntry(entry, hash) }
}

/** SHA-256(previous ‖ the entry's canonical text without its hash). */
export function hashOfEntry(entry: Omit<AuditEntry, 'hash'> & { hash?: string }, hash: Hash): string {
  const { hash: _, ...hashed } = entry
  return hash(entry.previous + canonicalText(hashed))
}

/** Why a link doesn't hold. */
export type ChainFault =
  | 'missing' // an entry is gone
  | 'inserted' // two entries have one number, or there is one beyond the head
  | 'changed' // what it says is not what was hashed
  | 'unlinked' // it hangs on another entry than the one before it
  | 'truncated' // the head knows of entries that are gone
  | 'rewritten' // it is not the entry that was noted down

export type ChainFinding = { sound: true; last: Link } | { sound: false; seq: number; fault: ChainFault }

/**
 * Proves a chain, or names its first broken link. `entries` are all of them in the order of `seq`; `head` is what the
 * store keeps as the last link. Whoever rewrites every entry and the head is found by a link that was `noted` elsewhere.
 */
export function verifyChain(
  entries: readonly AuditEntry[],
  head: Link | undefined,
  hash: Hash,
  noted?: Link,
): ChainFinding {
  let last = beginning
  for (const entry of entries) {
    const fault = faultOfLink(entry, last, hash)
    if (fault) return { sound: false, seq: Math.min(entry.seq, last.seq + 1), fault }
    if (entry.seq === noted?.seq && entry.hash !== noted.hash)
      return { sound: false, seq: entry.seq, fault: 'rewritten' }
    last = { seq: entry.seq, hash: entry.hash }
  }
  const most = Math.max(head?.seq ?? 0, noted?.seq ?? 0)
  if (most > last.seq) return { sound: false, seq: last.seq + 1, fault: 'truncated' }
  if (last.seq > (head?.seq ?? 0)) return { sound: false, seq: (head?.seq ?? 0) + 1, fault: 'inserted' }
  if (last.hash !== (head ?? beginning).hash) return { sound: false, seq: last.seq, fault: 'rewritten' }
  return { sound: true, last }
}

function faultOfLink(entry: AuditEntry, last: Link, hash: Hash): ChainFault | undefined {
  if (entry.seq > last.seq + 1) return 'missing'
  if (entry.seq < last.seq + 1) return 'inserted'
  if (entry.hash !== hashOfEntry(entry, hash)) return 'changed'
  return entry.previous === last.hash ? undefined : 'unlinked'
}
