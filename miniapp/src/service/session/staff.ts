import type { Session } from '@minping/shared/api'
import { observable, useObservable } from '../observable'
import { ProblemError } from '../problem'
import { type Answer, call, type Parts, type StaffRoute, send } from '../request'
import { shelf } from '../storage'
import { isOver, ranOut } from './expiry'

const sessionShelf = shelf<Session>('staffSession')
const session = observable<Session | undefined>(sessionShelf.read())

/** Signs in; throws ProblemError CREDENTIALS_WRONG or ACCOUNT_LOCKED. */
export async function signIn(account: string, password: string): Promise<Session> {
  return adoptStaffSession(await call('POST /api/sessions/staff', { body: { account, password } }))
}

/** Goes on with a session that the service has opened. */
export function adoptStaffSession(opened: Session): Session {
  sessionShelf.write(opened)
  session.set(opened)
  return opened
}

export function signOut(): void {
  sessionShelf.clear()
  session.set(undefined)
}

/** The session of who is signed in, or undefined; follows sign-in, sign-out and the end of the session. */
export function useStaffSession(): Session | undefined {
  const kept = useObservable(session)
  return kept && !isOver(kept) ? kept : undefined
}

/** Calls a route as staff. When nobody is signed in any more, the session is dropped and NOT_SIGNED_IN or SESSION_EXPIRED thrown. */
export async function callAsStaff<Key extends StaffRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  const kept = session.get()
  if (!kept || isOver(kept)) {
    signOut()
    throw notSignedIn()
  }
  try {
    return await send(key, parts, kept.token)
  } catch (fault) {
    if (ranOut(fault)) signOut()
    throw fault
  }
}

function notSignedIn(): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: 'Not signed in',
    status: 401,
    code: 'NOT_SIGNED_IN',
    zh: '请先登录。',
    en: 'Please sign in first.',
  })
}
