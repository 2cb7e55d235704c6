import { mayCall, type SessionRole } from '@minping/shared/access'
import type { ProblemCode, Route } from '@minping/shared/api'
import type { CallerIdentity } from './call.ts'
import { authorizerProblems, type HttpEvent } from './http.ts'

const anybody: CallerIdentity = { kind: 'anybody' }

/** Who calls, when they may call the route; otherwise why not. */
export function readCaller(event: HttpEvent, route: Route): CallerIdentity | ProblemCode {
  if (route.who === 'anybody') return anybody
  const context = event.requestContext?.authorizer?.lambda
  const problem = authorizerProblems.find((candidate) => candidate === context?.problem)
  if (problem) return problem
  const caller = parseCaller(context?.caller)
  if (!caller) return 'NOT_SIGNED_IN'
  if (!mayCall(route.who, sessionRoles(caller))) return 'FORBIDDEN'
  const mustChoose = caller.kind === 'staff' && caller.isPasswordTemporary && !route.withTemporaryPassword
  return mustChoose ? 'PASSWORD_TEMPORARY' : caller
}

/** The authorizer wrote it, so only its being there is checked. */
function parseCaller(text: unknown): CallerIdentity | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const caller = JSON.parse(text) as CallerIdentity | null
    return caller && caller.kind !== 'anybody' ? caller : undefined
  } catch {
    return undefined
  }
}

function sessionRoles(caller: CallerIdentity): readonly SessionRole[] {
  switch (caller.kind) {
    case 'anybody':
    case 'acceptanceSystem':
    case 'wechat':
      return []
    case 'citizen':
    case 'business':
    case 'terminal':
      return [caller.kind]
    case 'staff':
      return caller.grants.map((grant) => grant.role)
  }
}
