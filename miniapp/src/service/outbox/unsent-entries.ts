import type { Shelf } from '../storage'
import type { UnsentReview } from './entry'

/** The reviews that wait, in the phone's storage; where it takes no more, in memory as long as the app is open. */
export interface UnsentEntries {
  all: () => UnsentReview[]
  add: (entry: UnsentReview) => void
  change: (entryId: string, of: (entry: UnsentReview) => Partial<UnsentReview>) => void
  remove: (entryId: string) => void
  /** Tries once more to keep what storage did not take. */
  keep: () => void
}

/**
 * Storage is the only truth and is read anew before each change: another tab may have changed it. What it refused is
 * laid over what it holds, so that an answer of the service counts although nothing can be written.
 */
export function unsentEntries(shelf: Shelf<UnsentReview[]>): UnsentEntries {
  const added = new Map<string, UnsentReview>()
  const changed = new Map<string, Partial<UnsentReview>>()
  const removed = new Set<string>()

  const stored = () =>
    (shelf.read() ?? [])
      .filter(({ entryId }) => !removed.has(entryId))
      .map((entry) => ({ ...entry, ...changed.get(entry.entryId) }))
  const all = () => [...stored(), ...[...added.values()].map((entry) => ({ ...entry, unkept: true as const }))]
  const isUnwritten = () => added.size + changed.size + removed.size > 0

  function keep(): void {
    if (!isUnwritten()) return
    try {
      shelf.write([...stored(), ...added.values()])
    } catch {
      return
    }
    added.clear()
    changed.clear()
    removed.clear()
  }

  function add(entry: UnsentReview): void {
    added.set(entry.entryId, entry)
    keep()
  }

  function change(entryId: string, of: (entry: UnsentReview) => Partial<UnsentReview>): void {
    const present = added.get(entryId)
    if (present) added.set(entryId, { ...present, ...of(present) })
    const kept = stored().find((entry) => entry.entryId === entryId)
    if (kept) changed.set(entryId, { ...changed.get(entryId), ...of(kept) })
    keep()
  }

  function remove(entryId: string): void {
    if (!added.delete(entryId)) removed.add(entryId)
    keep()
  }

  return { all, add, change, remove, keep }
}
