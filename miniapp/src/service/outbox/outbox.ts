import type { ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import type { Shelf } from '../storage'
import type { PlaceNames, Refusal, SentReview, UnsentReview } from './entry'

/** What the service said to one review. */
export type Delivery =
  | { outcome: 'taken'; receipt: ReviewReceipt }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'unreached' }

/** The world of an outbox: where it keeps reviews, how it sends one, the clock. */
export interface OutboxWorld {
  unsent: Shelf<UnsentReview[]>
  sent: Shelf<SentReview[]>
  deliver: (review: UnsentReview) => Promise<Delivery>
  newKey: () => Promise<string>
  now: () => number
  /** Runs something after so many milliseconds. */
  later: (milliseconds: number, run: () => void) => void
  changed: () => void
}

export interface Outbox {
  /** Keeps a review and answers the entry's id. Throws when the phone's storage is full or closed. */
  add: (request: ReviewRequest, place: PlaceNames) => Promise<string>
  /** Sends what waits, oldest first, one after the other. Calls that come meanwhile join the one under way. */
  flush: () => Promise<void>
  unsent: () => UnsentReview[]
  sent: () => SentReview[]
  /** Takes a refused review out of the outbox: its person has seen why. */
  withdraw: (entryId: string) => UnsentReview | undefined
}

const firstPause = 2_000
const longestPause = 300_000
const receiptsKept = 30

/**
 * Reviews on their way. Storage is the only truth and is read anew before each change, so that a restart or a second
 * tab neither loses nor repeats one; sending again is harmless because the key stays the same.
 */
export function createOutbox(world: OutboxWorld): Outbox {
  let flushing: Promise<void> | undefined
  let appointment = 0

  const unsent = () => world.unsent.read() ?? []
  const sent = () => world.sent.read() ?? []

  async function add(request: ReviewRequest, place: PlaceNames): Promise<string> {
    const idempotencyKey = await world.newKey()
    const entryId = idempotencyKey.slice(0, 12)
    const entry = { entryId, idempotencyKey, request, place, addedAt: world.now(), attempts: 0 }
    world.unsent.write([...unsent(), entry])
    world.changed()
    return entryId
  }

  function flush(): Promise<void> {
    flushing ??= sendAll().finally(() => {
      flushing = undefined
    })
    return flushing
  }

  async function sendAll(): Promise<void> {
    for (let next = nextWaiting(); next; next = nextWaiting()) {
      const delivery = await world.deliver(next)
      record(next, delivery)
      world.changed()
      if (delivery.outcome === 'unreached') return tryAgainLater(next.entryId)
    }
  }

  function nextWaiting(): UnsentReview | undefined {
    return unsent().find((entry) => !entry.refusal)
  }

  function record(entry: UnsentReview, delivery: Delivery): void {
    if (delivery.outcome === 'taken') {
      // The receipt first: a stop between the two writes sends once more, which changes nothing.
      const others = sent().filter((former) => former.entryId !== entry.entryId)
      const { entryId, place, request } = entry
      const receipt = { entryId, place, anonymous: request.anonymous, receipt: delivery.receipt }
      world.sent.write([receipt, ...others].slice(0, receiptsKept))
      world.unsent.write(unsent().filter((other) => other.entryId !== entry.entryId))
    } else if (delivery.outcome === 'refused') {
      change(entry.entryId, () => ({ refusal: delivery.refusal }))
    } else {
      change(entry.entryId, ({ attempts }) => ({ attempts: attempts + 1 }))
    }
  }

  function change(entryId: string, of: (entry: UnsentReview) => Partial<UnsentReview>): void {
    world.unsent.write(unsent().map((entry) => (entry.entryId === entryId ? { ...entry, ...of(entry) } : entry)))
  }

  /** Only the latest appointment counts, so that many taps do not become many clocks. */
  function tryAgainLater(entryId: string): void {
    const entry = unsent().find((candidate) => candidate.entryId === entryId)
    const mine = ++appointment
    world.later(pauseAfter(entry?.attempts ?? 1), () => {
      if (mine === appointment) flush()
    })
  }

  function withdraw(entryId: string): UnsentReview | undefined {
    const entry = unsent().find((candidate) => candidate.entryId === entryId && candidate.refusal)
    if (!entry) return undefined
    world.unsent.write(unsent().filter((other) => other.entryId !== entryId))
    world.changed()
    return entry
  }

  return { add, flush, unsent, sent, withdraw }
}

function pauseAfter(attempts: number): number {
  return Math.min(longestPause, firstPause * 2 ** (attempts - 1))
}
