import { hash, type KeyObject } from 'node:crypto'
import { readToken, signToken } from './token.ts'

/** What a session's token says: who a citizen or a business is, or which terminal or staff account it is (what it may is read each time). */
export type SessionClaims =
  | { kind: 'citizen'; subjects: readonly string[]; issuedAt: Date }
  | BusinessClaims
  | { kind: 'terminal'; terminalId: string }
  | { kind: 'staff'; account: string; accountMark: string }

/** Somebody of one business, for one wave of a survey. */
export interface BusinessClaims {
  kind: 'business'
  businessId: string
  waveId: string
  verifiedBy: BusinessProof
}

/** How it is known that somebody belongs to a business. */
const businessProofs = ['invitation', 'phone', 'claim'] as const
type BusinessProof = (typeof businessProofs)[number]

export interface OpenedSession {
  token: string
  expiresAt: Date
}

const issuer = 'minping'
const hour = 3_600_000
/** A phone and a terminal renew their sessions with their own secrets, staff with the password, a business with its code on the same phone. */
const lifetimes = { citizen: 7 * 24 * hour, business: 30 * 24 * hour, terminal: 24 * hour, staff: 8 * hour }

/** Opens a citizen's session. The first subject owns what the citizen writes. */
export function openCitizenSession(subjects: readonly string[], sessionKey: KeyObject, now: Date): OpenedSession {
  return open('citizen', { subjects }, sessionKey, now)
}

/** Opens a business's session for one wave. */
export function openBusinessSession(
  { businessId, waveId, verifiedBy }: Omit<BusinessClaims, 'kind'>,
  sessionKey: KeyObject,
  now: Date,
): OpenedSession {
  return open('business', { sub: businessId, wave: waveId, by: verifiedBy }, sessionKey, now)
}

/** Opens the session of a terminal. It ends early when the terminal is taken out of service. */
export function openTerminalSession(terminalId: string, sessionKey: KeyObject, now: Date): OpenedSession {
  return open('terminal', { sub: terminalId }, sessionKey, now)
}

/** What of a staff account its sessions hang on. */
export interface SessionOwner {
  staffId: string
  passwordHash: string
  sessionsEndedAt?: string | undefined
}

/** Opens the session of a staff account. It ends early when the account gets another password, or its sessions are ended. */
export function openSessionOfAccount(account: SessionOwner, sessionKey: KeyObject, now: Date): OpenedSession {
  return open('staff', { sub: account.staffId, pwd: markOfAccount(account) }, sessionKey, now)
}

/** Tells one password and end of sessions from the next without saying anything about either: part of a hash of a salted hash. */
export function markOfAccount({ passwordHash, sessionsEndedAt = '' }: Omit<SessionOwner, 'staffId'>): string {
  return hash('sha256', passwordHash + sessionsEndedAt, 'base64url').slice(0, 11)
}

/** Reads a token: what it says, or why it doesn't count. */
export function readSession(
  token: string,
  sessionKey: KeyObject,
  now: Date,
): SessionClaims | 'NOT_SIGNED_IN' | 'SESSION_EXPIRED' {
  const claims = readToken(token, sessionKey)
  const session = claims?.iss === issuer && typeof claims.exp === 'number' ? sessionOf(claims) : undefined
  if (!session) return 'NOT_SIGNED_IN'
  return Number(claims?.exp) > secondsOf(now) ? session : 'SESSION_EXPIRED'
}

function sessionOf({ aud, sub, pwd, wave, by, subjects, iat }: Record<string, unknown>): SessionClaims | undefined {
  if (aud === 'business') {
    const verifiedBy = businessProofs.find((proof) => proof === by)
    const isWhole = typeof sub === 'string' && sub && typeof wave === 'string' && wave
    return isWhole && verifiedBy ? { kind: 'business', businessId: sub, waveId: wave, verifiedBy } : undefined
  }
  if (aud === 'staff' && typeof sub === 'string' && sub && typeof pwd === 'string') {
    return { kind: 'staff', account: sub, accountMark: pwd }
  }
  if (aud === 'terminal' && typeof sub === 'string' && sub) return { kind: 'terminal', terminalId: sub }
  return aud === 'citizen' && Array.isArray(subjects)
    ? { kind: 'citizen', subjects, issuedAt: new Date(Number(iat) * 1_000) }
    : undefined
}

function open(
  audience: keyof typeof lifetimes,
  claims: Record<string, unknown>,
  sessionKey: KeyObject,
  now: Date,
): OpenedSession {
  const iat = secondsOf(now)
  const exp = secondsOf(new Date(now.getTime() + lifetimes[audience]))
  const token = signToken({ ...claims, iss: issuer, aud: audience, iat, exp }, sessionKey)
  return { token, expiresAt: new Date(exp * 1_000) }
}

function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000)
}
