import { useDidShow } from '@tarojs/taro'
import { callAsCitizen, hasCitizenSession, observable, useObservable } from '../../service'

const unread = observable(0)

/** How many notices of this phone's reviews are not read; asked whenever the page is shown. A phone that never had a session has none. */
export function useUnreadNotices(): number {
  useDidShow(() => {
    if (hasCitizenSession()) renewUnread()
  })
  return useObservable(unread)
}

/** Keeps what the service said. */
export function keepUnreadNotices(count: number): void {
  unread.set(count)
}

/** Without an answer the former count stays: the list itself says what is wrong. */
function renewUnread(): void {
  callAsCitizen('GET /api/me/review-notices/unread', {}).then(
    (answer) => unread.set(answer.unread),
    () => undefined,
  )
}
