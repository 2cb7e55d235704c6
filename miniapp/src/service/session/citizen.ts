import type { Session } from '@minping/shared/api'
import { ProblemError } from '../problem'
import { type Answer, type CitizenRoute, call, type Parts, send } from '../request'
import { shelf } from '../storage'
import { deviceSecret } from './device-secret'
import { isOver, ranOut } from './expiry'
import { canSignInToWechat, wechatCode } from './wechat-code'

const sessionShelf = shelf<Session>('citizenSession')
let opening: Promise<Session> | undefined

/** Calls a route as this phone's citizen: opens the session when there is none and renews it once when it ran out. */
export async function callAsCitizen<Key extends CitizenRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  const session = await currentSession()
  try {
    return await send(key, parts, session.token)
  } catch (fault) {
    if (!ranOut(fault)) throw fault
    const renewed = await renew(session)
    return send(key, parts, renewed.token)
  }
}

function currentSession(): Promise<Session> {
  const kept = keptCitizenSession()
  return kept ? Promise.resolve(kept) : open()
}

/** The session that this phone has and that still counts. */
export function keptCitizenSession(): Session | undefined {
  const kept = sessionShelf.read()
  return kept && !isOver(kept) ? kept : undefined
}

function renew(former: Session): Promise<Session> {
  if (sessionShelf.read()?.token === former.token) sessionShelf.clear()
  return currentSession()
}

/** Calls that come at the same time share one opening, so that a phone never gets two identities. */
function open(): Promise<Session> {
  opening ??= openSession().finally(() => {
    opening = undefined
  })
  return opening
}

/** Whether this phone has had a session: it may have reviews. */
export function hasCitizenSession(): boolean {
  return sessionShelf.read() !== undefined
}

/** As whom WeChat knows, and as this phone, so that what it gave before stays its own; where WeChat fails, as this phone alone. */
async function openSession(): Promise<Session> {
  const secret = await deviceSecret()
  const code = await wechatCode()
  const signedIn = code === undefined ? undefined : await openWechatSession(code, secret)
  const session = signedIn ?? (await call('POST /api/sessions/device', { body: { deviceSecret: secret } }))
  keep(canSignInToWechat && !signedIn ? endingSoon(session) : session)
  return session
}

/** Undefined when WeChat or the service refuses; no connection is a fault. */
async function openWechatSession(code: string, secret: string): Promise<Session | undefined> {
  try {
    return await call('POST /api/sessions/wechat', { body: { code, deviceSecret: secret } })
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined
    throw fault
  }
}

const untilNextTry = 60 * 60_000

/** WeChat is asked again soon. */
function endingSoon(session: Session): Session {
  return { ...session, expiresAt: new Date(Date.now() + untilNextTry).toISOString() }
}

function keep(session: Session): void {
  try {
    sessionShelf.write(session)
  } catch {
    // Storage is full: the next call opens one anew, for the same identity.
  }
}
