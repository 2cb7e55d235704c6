import type { KeyObject } from 'node:crypto'
import { inService } from '@minping/shared/directory'
import { hashBindingCode } from '../platform/binding-code.ts'
import type { ProblemAnswer } from '../platform/call.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { readTerminalCode, type TerminalCode, terminalCodeUse } from '../store/terminal-code-entity.ts'
import { clearTerminalAttempts, takeTerminalAttempt, terminalWrite } from '../store/terminal-entity.ts'
import { secondsUntil } from './survey-entry.ts'

/**
 * Binds a terminal to the window that a code was made for; undefined when it is bound. The terminal that has used the
 * code may repeat it; for every other it is used up.
 */
export async function bindTerminal(
  terminalId: string,
  typed: string,
  identityKey: KeyObject,
  now: Date,
): Promise<ProblemAnswer | undefined> {
  const { table } = service()
  const taken = await takeTerminalAttempt(table, terminalId, now)
  if ('lockedUntil' in taken) {
    return { problem: 'TOO_MANY_REQUESTS', retryAfterSeconds: secondsUntil(taken.lockedUntil, now) }
  }
  const bound = await useCode(hashBindingCode(typed, identityKey, 'terminal-code'), terminalId, now)
  if (!bound) return { problem: 'TERMINAL_CODE_WRONG', field: 'code' }
  await clearTerminalAttempts(table, terminalId)
  return undefined
}

/** Whether the code is good for this terminal, now or by an earlier answer that was lost on its way. */
async function useCode(codeHash: string, terminalId: string, now: Date): Promise<boolean> {
  const { table } = service()
  const code = await readTerminalCode(table, codeHash)
  if (!code || code.expiresAt <= now) return false
  if (code.usedBy !== undefined) return code.usedBy === terminalId
  const refusal = await storeBinding(code, terminalId, now)
  if (refusal !== 'refused') return refusal !== 'no window'
  return (await readTerminalCode(table, codeHash))?.usedBy === terminalId
}

async function storeBinding(code: TerminalCode, terminalId: string, now: Date) {
  const { table, city } = service()
  const directory = await city()
  const { windowId, channel, madeBy } = code
  const window = directory.windows.get(windowId)
  const place = directory.placeOfWindow(windowId)
  if (!window || !place || !inService(window)) return 'no window' as const
  const at = now.toISOString()
  const { regionCode } = place
  const writes = [
    terminalCodeUse(table, code, terminalId, now),
    terminalWrite(table, { terminalId, windowId, regionCode, channel, boundAt: at, madeBy, heardAt: at }),
  ]
  const record = {
    by: { kind: 'staff', id: madeBy },
    action: 'bind-terminal',
    subject: { kind: 'terminal', id: terminalId },
    place,
    changes: [{ field: 'windowId', after: windowId }],
  } as const
  return (await changeWithAudit(table, writes, record, now)) ? ('refused' as const) : ('bound' as const)
}
