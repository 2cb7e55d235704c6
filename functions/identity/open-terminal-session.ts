import { shanghaiTimestamp } from '@minping/shared/calendar'
import { identify } from '../platform/identify.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { openTerminalSession as openSession } from '../platform/session.ts'
import { readTerminal } from '../store/terminal-entity.ts'
import { bindTerminal } from './bind-terminal.ts'

/** Opens the session of a terminal: its secret is its identity. With a code it is bound first. */
export const openTerminalSession: UseCase<'openTerminalSession'> = async ({ body, now }) => {
  const { table, secrets } = service()
  const keys = await secrets()
  const terminalId = identify('terminal', body.terminalSecret, keys.identity)
  if (body.code !== undefined) {
    const refused = await bindTerminal(terminalId, body.code, keys.identity, now)
    if (refused) return refused
  }
  const terminal = await readTerminal(table, terminalId)
  if (!terminal) return { problem: 'TERMINAL_NOT_BOUND' }
  if (terminal.retiredAt) return { problem: 'TERMINAL_RETIRED' }
  const { token, expiresAt } = openSession(terminalId, keys.session, now)
  return {
    body: {
      token,
      expiresAt: shanghaiTimestamp(expiresAt),
      windowId: terminal.windowId,
      now: shanghaiTimestamp(now),
    },
  }
}
