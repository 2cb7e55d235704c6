import Taro from '@tarojs/taro'
import { observable, useObservable } from '../observable'
import { randomText } from '../random'
import { shelf } from '../storage'
import { deliver } from './deliver'
import type { SentReview, UnsentReview } from './entry'
import { createOutbox } from './outbox'

export type { PlaceNames, Refusal, SentReview, UnsentReview } from './entry'

const changes = observable(0)

/** The phone's one outbox. */
export const outbox = createOutbox({
  unsent: shelf<UnsentReview[]>('unsentReviews'),
  sent: shelf<SentReview[]>('sentReviews'),
  deliver,
  newKey: () => randomText(22),
  now: Date.now,
  later: (milliseconds, run) => setTimeout(run, milliseconds),
  changed: () => changes.set(changes.get() + 1),
})

/** What waits and what was sent, in a component; follows every change. */
export function useOutbox(): { unsent: UnsentReview[]; sent: SentReview[] } {
  useObservable(changes)
  return { unsent: outbox.unsent(), sent: outbox.sent() }
}

/** Sends what waits whenever the network comes back. Called once, when the app starts. */
export function sendOnNetwork(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) outbox.flush()
  })
}
