import { hash, type KeyObject } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'

/** What a session's token says: who a citizen is, or which staff account signed in (its rights are read each time). */
export type SessionClaims =
  | { kind: 'citizen'; subjects: readonly string[] }
  | { kind: 'staff'; account: string; passwordMark: string }

export interface OpenedSession {
  token: string
  expiresAt: Date
}

const issuer = 'minping'
const hour = 3_600_000
/** A phone renews its session with its own secret, staff with the password. */
const lifetimes = { citizen: 7 * 24 * hour, staff: 8 * hour }

/** Opens a citizen's session. The first subject owns what the citizen writes. */
export function openCitizenSession(
  subjects: readonly string[],
  sessionKey: KeyObject,
  now: Date,
): Promise<OpenedSession> {
  return sign('citizen', { subjects }, sessionKey, now)
}

/** Opens the session of a staff account. It ends early when the account gets another password. */
export function openSessionOfAccount(
  account: { staffId: string; passwordHash: string },
  sessionKey: KeyObject,
  now: Date,
): Promise<OpenedSession> {
  return sign('staff', { sub: account.staffId, pwd: markOfPassword(account.passwordHash) }, sessionKey, now)
}

/** Tells one password from the next without saying anything about either: part of a hash of a salted hash. */
export function markOfPassword(passwordHash: string): string {
  return hash('sha256', passwordHash, 'base64url').slice(0, 11)
}

/** Reads a token: what it says, or why it doesn't count. */
export async function readSession(
  token: string,
  sessionKey: KeyObject,
  now: Date,
): Promise<SessionClaims | 'NOT_SIGNED_IN' | 'SESSION_EXPIRED'> {
  try {
    const { payload } = await jwtVerify(token, sessionKey, {
      algorithms: ['HS256'],
      issuer,
      audience: Object.keys(lifetimes),
      requiredClaims: ['exp', 'iat'],
      currentDate: now,
    })
    if (payload.aud === 'staff' && payload.sub && typeof payload.pwd === 'string') {
      return { kind: 'staff', account: payload.sub, passwordMark: payload.pwd }
    }
    if (payload.aud === 'citizen' && Array.isArray(payload.subjects)) {
      return { kind: 'citizen', subjects: payload.subjects }
    }
    return 'NOT_SIGNED_IN'
  } catch (fault) {
    if (fault instanceof errors.JWTExpired) return 'SESSION_EXPIRED'
    if (fault instanceof errors.JOSEError) return 'NOT_SIGNED_IN'
    throw fault
  }
}

async function sign(
  audience: keyof typeof lifetimes,
  claims: Record<string, unknown>,
  sessionKey: KeyObject,
  now: Date,
): Promise<OpenedSession> {
  const expiresAt = new Date(Math.floor((now.getTime() + lifetimes[audience]) / 1000) * 1000)
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .sign(sessionKey)
  return { token, expiresAt }
}
