import type { Shelf } from '../storage'
import type { SentReview } from './entry'

/** The receipts of what was sent, newest first. */
export interface SentReceipts {
  all: () => SentReview[]
  add: (sent: SentReview) => void
  markSeen: (entryId: string) => void
}

/** How many are kept; fewer where storage has no room for them. The service has them all. */
const roomFor = [30, 10, 1]

/** Receipts in the phone's storage; the latest in memory where it takes not even one. */
export function sentReceipts(shelf: Shelf<SentReview[]>): SentReceipts {
  let unwritten: SentReview[] = []

  const all = () => [...unwritten, ...(shelf.read() ?? []).filter(({ entryId }) => !isIn(unwritten, entryId))]

  function write(receipts: SentReview[]): void {
    const taken = roomFor.some((count) => {
      try {
        shelf.write(receipts.slice(0, count))
        return true
      } catch {
        return false
      }
    })
    unwritten = taken ? [] : receipts.slice(0, 1)
  }

  return {
    all,
    add: (sent) => write([sent, ...all().filter(({ entryId }) => entryId !== sent.entryId)]),
    markSeen(entryId) {
      if (all().some((sent) => sent.entryId === entryId && sent.unseen)) {
        write(all().map(({ unseen, ...sent }) => (sent.entryId === entryId || !unseen ? sent : { ...sent, unseen })))
      }
    },
  }
}

function isIn(receipts: readonly SentReview[], wanted: string): boolean {
  return receipts.some(({ entryId }) => entryId === wanted)
}
