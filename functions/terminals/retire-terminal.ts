import type { AuditRecord } from '@minping/shared/audit'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { StoreContended } from '../store/errors.ts'
import { readTerminal, type Terminal, terminalRetirement } from '../store/terminal-entity.ts'
import { administers } from './administers.ts'
import { terminalView } from './view.ts'

const mostRounds = 5

/** Takes a terminal out of service; one that is so already stays as it is. Bound anew, it serves again. */
export const retireTerminal: UseCase<'retireTerminal'> = async ({ path, body, caller, now }) => {
  const { table, city } = service()
  const directory = await city()
  for (let round = 0; round < mostRounds; round += 1) {
    const terminal = await readTerminal(table, path.terminalId)
    if (!terminal || !administers(caller.grants, terminal.regionCode, directory)) return { problem: 'NOT_FOUND' }
    if (terminal.retiredAt !== undefined) return { body: terminalView(terminal, directory) }
    const record = recordOf(terminal, caller.staffId, body.reason, directory)
    const refused = await changeWithAudit(table, [terminalRetirement(table, terminal, now)], record, now)
    if (!refused) return { body: terminalView({ ...terminal, retiredAt: now.toISOString() }, directory) }
  }
  throw new StoreContended('the terminal kept being bound anew')
}

function recordOf(terminal: Terminal, staffId: string, reason: string, directory: CityDirectory): AuditRecord {
  const { terminalId, windowId, regionCode } = terminal
  return {
    by: { kind: 'staff', id: staffId },
    action: 'close',
    subject: { kind: 'terminal', id: terminalId },
    place: directory.placeOfWindow(windowId) ?? { cityCode: directory.cityCode, regionCode },
    changes: [{ field: 'windowId', before: windowId }],
    reason,
  }
}
