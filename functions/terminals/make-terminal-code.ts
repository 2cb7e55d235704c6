import { shanghaiTimestamp } from '@minping/shared/calendar'
import { inService } from '@minping/shared/directory'
import { hashBindingCode, newBindingCode } from '../platform/binding-code.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { newTerminalCodeWrite, terminalCodeMinutes } from '../store/terminal-code-entity.ts'
import { administers } from './administers.ts'

/** A code that binds a terminal to a window. It is shown once, and only its hash is stored. */
export const makeTerminalCode: UseCase<'makeTerminalCode'> = async ({ body, caller, now }) => {
  const { table, city, secrets } = service()
  const directory = await city()
  const { windowId, channel } = body
  const window = directory.windows.get(windowId)
  const place = directory.placeOfWindow(windowId)
  if (!window || !place || !administers(caller.grants, window.regionCode, directory)) {
    return { problem: 'NOT_FOUND', field: 'windowId' }
  }
  if (!inService(window)) return { problem: 'WINDOW_RETIRED', field: 'windowId' }

  const code = newBindingCode()
  const codeHash = hashBindingCode(code, (await secrets()).identity, 'terminal-code')
  const expiresAt = new Date(now.getTime() + terminalCodeMinutes * 60_000)
  const write = newTerminalCodeWrite(table, { codeHash, windowId, channel, madeBy: caller.staffId, expiresAt })
  const record = {
    by: { kind: 'staff', id: caller.staffId },
    action: 'make-code',
    subject: { kind: 'window', id: windowId },
    place,
  } as const
  const refused = await changeWithAudit(table, [write], record, now)
  if (refused) throw new Error('a new code was there already')
  return { body: { code, expiresAt: shanghaiTimestamp(expiresAt) } }
}
