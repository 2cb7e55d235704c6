import { openTerminalSession } from '../../functions/identity/open-terminal-session.ts'
import type { Terminal } from '../../functions/platform/call.ts'
import { identify } from '../../functions/platform/identify.ts'
import { makeTerminalCode } from '../../functions/terminals/make-terminal-code.ts'
import { callOf, postOf } from './call-use-case.ts'
import { usualWindow } from './deeds.ts'
import type { TestService } from './test-service.ts'

/** A secret as a terminal makes it, the same for the same name. */
export const secretOf = (name: string) => `secret-of-the-terminal-${name}`

/** A code that the city's administrator makes for a window. */
export async function makeCode(now: Date, windowId = usualWindow, account = 'city-administrator'): Promise<string> {
  const body = { windowId, channel: 'tablet' as const }
  const answer = await makeTerminalCode(callOf<'makeTerminalCode'>({ caller: postOf(account), now, body }))
  if ('problem' in answer) throw new Error(`no code was made: ${answer.problem}`)
  return answer.body.code
}

/** Opens the session of a terminal, with a code to be bound first. */
export function openTerminal(name: string, now: Date, code?: string) {
  const body = { terminalSecret: secretOf(name), ...(code !== undefined && { code }) }
  return openTerminalSession(callOf<'openTerminalSession'>({ caller: { kind: 'anybody' }, now, body }))
}

/** Binds a new terminal to a window; the caller that it is from then on. */
export async function bindTerminal(
  { keys }: TestService,
  name: string,
  now: Date,
  windowId = usualWindow,
): Promise<Terminal> {
  const answer = await openTerminal(name, now, await makeCode(now, windowId))
  if ('problem' in answer) throw new Error(`the terminal was not bound: ${answer.problem}`)
  const terminalId = identify('terminal', secretOf(name), keys.identity)
  return { kind: 'terminal', terminalId, windowId, channel: 'tablet' }
}
