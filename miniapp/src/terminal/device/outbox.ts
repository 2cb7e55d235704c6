import {
  observable,
  type Refusal,
  randomText,
  type SentReview,
  type Shelf,
  shelf,
  type UnsentReview,
} from '../../service'
import { createOutbox, type Delivery, type Outbox } from '../../service/outbox/outbox'
import { deliver } from './deliver'

const changes = observable(0)
const boxes = new Map<string, Outbox>()
const windowsShelf = shelf<string[]>('terminalWindows')

/** Follows every change of what waits. */
export const outboxChanges = changes

/**
 * The reviews of a window that this terminal has not sent yet. Each window has its own: a terminal that is bound to
 * another one keeps what was said at the first, and sends it when it is back there.
 */
export function outboxOf(windowId: string): Outbox {
  const standing = boxes.get(windowId)
  if (standing) return standing
  const known = windowsShelf.read() ?? []
  if (!known.includes(windowId)) windowsShelf.write([...known, windowId])
  const made = createOutbox({
    unsent: shelf<UnsentReview[]>(`terminalUnsent.${windowId}`),
    sent: forgetful(),
    deliver: (review): Promise<Delivery> => deliver(review, windowId),
    // No terminal takes photos.
    dropPhotos: () => undefined,
    newKey: () => randomText(22),
    now: Date.now,
    later: (milliseconds, run) => setTimeout(run, milliseconds),
    changed: () => changes.set(changes.get() + 1),
  })
  boxes.set(windowId, made)
  return made
}

/** Sends what waits, and takes out what the service says that it has already. */
export async function sendWaiting(windowId: string): Promise<void> {
  const outbox = outboxOf(windowId)
  await outbox.flush()
  for (const { entryId, refusal } of outbox.unsent()) if (stands(refusal)) outbox.withdraw(entryId)
}

/** Reviews of other windows that wait until this terminal is bound there again. */
export function waitingElsewhere(windowId: string): { windowId: string; count: number }[] {
  return (windowsShelf.read() ?? [])
    .filter((other) => other !== windowId)
    .map((other) => ({ windowId: other, count: outboxOf(other).unsent().length }))
    .filter(({ count }) => count > 0)
}

/** The same key came with another time of giving: the review itself was taken before. */
function stands(refusal: Refusal | undefined): boolean {
  return refusal?.code === 'KEY_REUSED' || refusal?.code === 'ALREADY_REVIEWED'
}

/** Receipts are for who stands there, and gone with them: never stored. */
function forgetful(): Shelf<SentReview[]> {
  let kept: SentReview[] | undefined
  return {
    read: () => kept,
    write: (content) => {
      kept = content.slice(0, 1)
    },
    clear: () => {
      kept = undefined
    },
  }
}
