import type { Session } from '@minping/shared/api'
import { type Answer, type CitizenRoute, call, type Parts, send } from '../request'
import { shelf } from '../storage'
import { deviceSecret } from './device-secret'
import { isOver, ranOut } from './expiry'

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
  const kept = sessionShelf.read()
  return kept && !isOver(kept) ? Promise.resolve(kept) : open()
}

function renew(former: Session): Promise<Session> {
  if (sessionShelf.read()?.token === former.token) sessionShelf.clear()
  return currentSession()
}

/** Calls that come at the same time share one opening, so that a phone never gets two identities. */
function open(): Promise<Session> {
  opening ??= openDeviceSession().finally(() => {
    opening = undefined
  })
  return opening
}

async function openDeviceSession(): Promise<Session> {
  const session = await call('POST /api/sessions/device', { body: { deviceSecret: await deviceSecret() } })
  keep(session)
  return session
}

function keep(session: Session): void {
  try {
    sessionShelf.write(session)
  } catch {
    // Storage is full: the next call opens one anew, for the same identity.
  }
}
