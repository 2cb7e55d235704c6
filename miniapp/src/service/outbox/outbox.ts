import type { ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import type { KeptPhoto, OutgoingPhoto } from '../photo'
import type { Shelf } from '../storage'
import type { LeftPhoto, PlaceNames, Refusal, SentReview, UnsentReview } from './entry'
import { sentReceipts } from './sent-receipts'
import { unsentEntries } from './unsent-entries'

/** What the service said to one review. */
export type Delivery =
  | { outcome: 'taken'; receipt: ReviewReceipt }
  | { outcome: 'refused'; refusal: Refusal }
  /** It answered that it can't take this one now; with how many milliseconds it wants to be left alone, if it said so. */
  | { outcome: 'putOff'; rest?: number | undefined }
  /** Nothing answered. */
  | { outcome: 'unreached' }

/** The world of an outbox: where it keeps reviews, how it sends one, the clock. */
export interface OutboxWorld {
  unsent: Shelf<UnsentReview[]>
  sent: Shelf<SentReview[]>
  /** Told what becomes of each photo, `keep` keeps it. */
  deliver: (review: UnsentReview, keep: (photos: OutgoingPhoto[]) => void) => Promise<Delivery>
  /** Takes photos off the phone. */
  dropPhotos: (photos: readonly KeptPhoto[]) => void
  newKey: () => Promise<string>
  now: () => number
  /** Runs something after so many milliseconds. */
  later: (milliseconds: number, run: () => void) => void
  changed: () => void
}

export interface Outbox {
  /** Keeps a review and answers the entry's id. Where storage is full or closed it is `unkept`: there until the app ends. */
  add: (request: ReviewRequest, place: PlaceNames, photos?: readonly KeptPhoto[]) => Promise<string>
  /** Sends what waits, because something happened: the app was opened, the network came back. */
  flush: () => Promise<void>
  /** Sends what waits because a person said so, also where the service asked to be left alone. */
  sendNow: () => Promise<void>
  unsent: () => UnsentReview[]
  sent: () => SentReview[]
  /** Takes a refused review out of the outbox: its person has seen why. Its photos stay, to be sent with another. */
  withdraw: (entryId: string) => UnsentReview | undefined
  /** A person has seen that it was sent. */
  markSeen: (entryId: string) => void
}

const firstPause = 2_000
const longestPause = 300_000
const longestRest = 3_600_000

/**
 * Reviews on their way. A restart or a second tab neither loses nor repeats one: storage is read anew before each
 * change, and sending again is harmless because the key stays the same. Pauses are counted, never read off the clock,
 * which a person may set.
 */
export function createOutbox(world: OutboxWorld): Outbox {
  const entries = unsentEntries(world.unsent)
  const receipts = sentReceipts(world.sent)
  let flushing: Promise<void> | undefined
  let askedMeanwhile = false
  let failedRounds = 0
  let resting = false
  let appointment = 0

  async function add(request: ReviewRequest, place: PlaceNames, photos: readonly KeptPhoto[] = []): Promise<string> {
    const idempotencyKey = await world.newKey()
    const entryId = idempotencyKey.slice(0, 12)
    const kept = photos.length > 0 && { photos: [...photos] }
    entries.add({ entryId, idempotencyKey, request, ...kept, place, addedAt: world.now(), attempts: 0 })
    world.changed()
    return entryId
  }

  function flush(): Promise<void> {
    failedRounds = 0
    return resting ? Promise.resolve() : run()
  }

  function sendNow(): Promise<void> {
    resting = false
    return flush()
  }

  /** Calls that come meanwhile join the rounds under way. */
  function run(): Promise<void> {
    if (flushing) askedMeanwhile = true
    flushing ??= sendAll().finally(() => {
      flushing = undefined
    })
    return flushing
  }

  async function sendAll(): Promise<void> {
    entries.keep()
    let ended = await sendRound()
    // A request that hangs from before the network came back says nothing about now.
    while (ended.outcome === 'unreached' && takeAsked()) ended = await sendRound()
    if (waiting().length > 0) tryAgainLater(ended.outcome === 'putOff' ? ended.rest : undefined)
  }

  function takeAsked(): boolean {
    const asked = askedMeanwhile
    askedMeanwhile = false
    return asked
  }

  /** Each that waits at most once; the rest of the round is spared when nothing answers or the service asks for it. */
  async function sendRound(): Promise<Delivery | { outcome: 'done' }> {
    const tried = new Set<string>()
    askedMeanwhile = false
    for (let next = nextOf(tried); next; next = nextOf(tried)) {
      const { entryId } = next
      tried.add(entryId)
      const delivery = await world.deliver(next, (photos) => entries.change(entryId, () => ({ photos })))
      record(next, delivery)
      world.changed()
      if (delivery.outcome === 'unreached' || (delivery.outcome === 'putOff' && delivery.rest !== undefined)) {
        return delivery
      }
    }
    return { outcome: 'done' }
  }

  const waiting = () => entries.all().filter(({ refusal }) => !refusal)

  /** Oldest first, but whoever failed more often lets the others go first: one that never gets through holds up nobody. */
  function nextOf(tried: ReadonlySet<string>): UnsentReview | undefined {
    return waiting()
      .filter(({ entryId }) => !tried.has(entryId))
      .reduce<UnsentReview | undefined>(
        (first, entry) => (first && first.attempts <= entry.attempts ? first : entry),
        undefined,
      )
  }

  function record({ entryId, place, request, ...sent }: UnsentReview, delivery: Delivery): void {
    if (delivery.outcome === 'taken') {
      const { photos = [] } = entries.all().find((entry) => entry.entryId === entryId) ?? sent
      const left = leftOf(photos)
      // The receipt first: a stop between the two writes sends once more, which changes nothing.
      receipts.add({ entryId, place, anonymous: request.anonymous, receipt: delivery.receipt, unseen: true, ...left })
      entries.remove(entryId)
      world.dropPhotos(photos)
    } else if (delivery.outcome === 'refused') {
      entries.change(entryId, () => ({ refusal: delivery.refusal }))
    } else {
      entries.change(entryId, ({ attempts }) => ({ attempts: attempts + 1 }))
      return
    }
    failedRounds = 0
  }

  /** Only the latest appointment counts, so that many taps do not become many clocks. */
  function tryAgainLater(rest: number | undefined): void {
    failedRounds += 1
    resting = rest !== undefined
    const mine = ++appointment
    const pause = Math.min(longestPause, firstPause * 2 ** (failedRounds - 1))
    world.later(Math.max(pause, Math.min(rest ?? 0, longestRest)), () => {
      if (mine !== appointment) return
      resting = false
      run()
    })
  }

  function withdraw(entryId: string): UnsentReview | undefined {
    const entry = entries.all().find((candidate) => candidate.entryId === entryId && candidate.refusal)
    if (!entry) return undefined
    entries.remove(entryId)
    world.changed()
    return entry
  }

  function markSeen(entryId: string): void {
    receipts.markSeen(entryId)
    world.changed()
  }

  return { add, flush, sendNow, unsent: entries.all, sent: receipts.all, withdraw, markSeen }
}

/** The photos that a review went without. */
function leftOf(photos: readonly OutgoingPhoto[]): { leftPhotos?: LeftPhoto[] } {
  const leftPhotos = photos.flatMap(({ fault }, index) => (fault ? [{ number: index + 1, why: fault }] : []))
  return leftPhotos.length > 0 ? { leftPhotos } : {}
}
