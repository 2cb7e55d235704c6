import { terminalRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { listTerminals } from './list-terminals.ts'
import { makeTerminalCode } from './make-terminal-code.ts'
import { reportHeartbeat } from './report-heartbeat.ts'
import { retireTerminal } from './retire-terminal.ts'

export const handler = serve('terminals', terminalRoutes, {
  listTerminals,
  makeTerminalCode,
  retireTerminal,
  reportHeartbeat,
})
