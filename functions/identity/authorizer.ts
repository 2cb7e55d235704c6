import type { CallerIdentity } from '../platform/call.ts'
import type { AuthorizerContext, AuthorizerProblem } from '../platform/http.ts'
import { kept } from '../platform/kept.ts'
import { describeFault, log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { markOfAccount, readSession, type SessionClaims } from '../platform/session.ts'
import { isPassingFault, StoreUnavailable } from '../store/errors.ts'
import { readForgotten, unheardMilliseconds } from '../store/forgotten-entity.ts'
import { getStaffAccount } from '../store/staff-entity.ts'
import { readTerminal } from '../store/terminal-entity.ts'

/** What of API Gateway's authorizer event (payload 2.0) is read. */
export interface AuthorizerEvent {
  headers?: Record<string, string | undefined>
  requestContext?: { requestId?: string }
}

/** A simple response. Every request passes, with the caller or the problem: the handler answers problem documents. */
export interface AuthorizerResult {
  isAuthorized: true
  context: AuthorizerContext
}

/** Says who calls, from the session in the Authorization header. */
export async function handler(event: AuthorizerEvent): Promise<AuthorizerResult> {
  try {
    const found = await findCaller(event, new Date())
    return { isAuthorized: true, context: typeof found === 'string' ? { problem: found } : { caller: write(found) } }
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable) && !isPassingFault(fault)) throw fault
    log('warning', 'store unavailable', {
      requestId: event.requestContext?.requestId,
      route: 'authorizer',
      ...describeFault(fault),
    })
    return { isAuthorized: true, context: { problem: 'STORE_UNAVAILABLE' } }
  }
}

async function findCaller(event: AuthorizerEvent, now: Date): Promise<CallerIdentity | AuthorizerProblem> {
  const token = bearerToken(event.headers?.authorization)
  if (!token) return 'NOT_SIGNED_IN'
  const secrets = await service().secrets()
  const session = readSession(token, secrets.session, now)
  if (typeof session === 'string') return session
  switch (session.kind) {
    case 'staff':
      return findStaff(session)
    case 'citizen':
      return findCitizen(session)
    case 'terminal':
      return findTerminal(session.terminalId)
    case 'business':
      return session
  }
}

/** Who was forgotten is read once for many: nobody's session costs a call of its own. */
const keptForgotten = kept(
  () => readForgotten(service().table),
  unheardMilliseconds,
  (fault) => log('warning', 'kept the old one in use', { what: 'forgotten citizens', ...describeFault(fault) }),
)

/** Who they are, unless they were forgotten after the session was opened. */
async function findCitizen({
  subjects,
  issuedAt,
}: Extract<SessionClaims, { kind: 'citizen' }>): Promise<CallerIdentity | AuthorizerProblem> {
  const since = await keptForgotten()
  const isForgotten = (subject: string) => issuedAt.toISOString() <= (since(subject) ?? '')
  return subjects.some(isForgotten) ? 'SESSION_EXPIRED' : { kind: 'citizen', subjects }
}

/** Where a terminal stands, and whether it still serves, is read at every request. */
async function findTerminal(terminalId: string): Promise<CallerIdentity | AuthorizerProblem> {
  const terminal = await readTerminal(service().table, terminalId)
  if (!terminal) return 'NOT_SIGNED_IN'
  if (terminal.retiredAt) return 'TERMINAL_RETIRED'
  const { windowId, channel } = terminal
  return { kind: 'terminal', terminalId, windowId, channel }
}

/** Rights are read at every request: one that was taken away is gone at once. */
async function findStaff(
  session: Extract<SessionClaims, { kind: 'staff' }>,
): Promise<CallerIdentity | AuthorizerProblem> {
  const account = await getStaffAccount(service().table, session.account)
  if (!account) return 'NOT_SIGNED_IN'
  if (account.disabledAt || session.accountMark !== markOfAccount(account)) return 'SESSION_EXPIRED'
  const { staffId, name, grants, departmentCode, isPasswordTemporary } = account
  return { kind: 'staff', staffId, name, grants, departmentCode, isPasswordTemporary }
}

function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer +([A-Za-z0-9._-]+)$/i.exec(header ?? '')?.[1]
}

function write(caller: CallerIdentity): string {
  return JSON.stringify(caller)
}
