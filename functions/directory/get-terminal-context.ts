import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { windowContext } from './window-context.ts'

/** What is rated on a terminal: its window. One that has left the directory is out of service. */
export const getTerminalContext: UseCase<'getTerminalContext'> = async ({ caller }) => {
  const { city, configuration } = service()
  const [directory, rules] = await Promise.all([city(), configuration()])
  const context = windowContext(caller.windowId, directory, rules)
  if (typeof context === 'string') return { problem: 'WINDOW_RETIRED' }
  const { terminalId, channel } = caller
  return { body: { ...context, mode: 'onSite', terminalId, channel } }
}
