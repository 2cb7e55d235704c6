import type { Session } from '@minping/shared/api'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { callAsStaff, observable, useObservable } from '../../service'
import { receivesNotices } from './reader'

/** How many notices somebody has not read; whose count it is, for the next to sign in on this phone is another. */
const unread = observable<{ token: string; count: number } | undefined>(undefined)
/** Pages that follow one another quickly ask once. */
const pause = 10_000
let asked = { token: '', at: 0 }

/** The count of the badge, asked for when a page is shown. Without an answer there is no badge: nothing else waits for it. */
export function useUnread(session: Session | undefined): number {
  const kept = useObservable(unread)
  useDidShow(() => renewUnread(session))
  useEffect(() => renewUnread(session), [session])
  return session && kept?.token === session.token ? kept.count : 0
}

/** Keeps a count that came with another answer. */
export function keepUnread(session: Session, count: number): void {
  unread.set({ token: session.token, count })
}

function renewUnread(session: Session | undefined): void {
  if (!session || !receivesNotices(session)) return
  if (asked.token === session.token && Date.now() - asked.at < pause) return
  asked = { token: session.token, at: Date.now() }
  callAsStaff('GET /api/me/notices/unread', {}).then(
    ({ unread: count }) => keepUnread(session, count),
    () => undefined,
  )
}
