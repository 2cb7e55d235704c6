import Taro from '@tarojs/taro'
import { observable, useObservable } from '../observable'
import { dropPhotos } from '../photo'
import { randomText } from '../random'
import { deviceSecret } from '../session'
import { shelf } from '../storage'
import { deliver } from './deliver'
import type { SentReview, UnsentReview } from './entry'
import { onOtherTabs } from './other-tabs'
import { createOutbox } from './outbox'

export type { LeftPhoto, PlaceNames, Refusal, SentReview, UnsentReview } from './entry'

const changes = observable(0)
const changed = () => changes.set(changes.get() + 1)

/** The phone's one outbox. */
export const outbox = createOutbox({
  unsent: shelf<UnsentReview[]>('unsentReviews'),
  sent: shelf<SentReview[]>('sentReviews'),
  deliver,
  dropPhotos,
  newKey,
  now: Date.now,
  later: (milliseconds, run) => setTimeout(run, milliseconds),
  changed,
})

/** Whoever finds the review in storage finds this phone's identity too: two tabs never send it as two people. */
async function newKey(): Promise<string> {
  await deviceSecret()
  return randomText(22)
}

/** What waits and what was sent, in a component; follows every change. */
export function useOutbox(): { unsent: UnsentReview[]; sent: SentReview[] } {
  useObservable(changes)
  return { unsent: outbox.unsent(), sent: outbox.sent() }
}

/** Sends what waits whenever the network comes back, and shows what other tabs sent. Called once, when the app starts. */
export function sendOnNetwork(): void {
  onOtherTabs(changed)
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) outbox.flush()
  })
}
