import type { ResponseBody } from '@minping/shared/api'
import { newKey, type Received, send } from './http.ts'
import type { World } from './world.ts'

/** A terminal that serves at a window, and one beside it that was there. */
export interface TerminalSubject {
  secret: string
  token: string
  retiredId: string
}

/** Opens a terminal's session, with a code to be bound first. */
export function openTerminal(
  world: World,
  terminalSecret: string,
  code?: string,
): Promise<Received<ResponseBody<'openTerminalSession'>>> {
  return send(world.url, 'POST /api/sessions/terminal', { body: { terminalSecret, ...(code && { code }) } })
}

/** A code of the city's administrator for a window. */
export async function codeFor(world: World, windowId: string): Promise<string> {
  const token = await world.signIn('city-administrator')
  const { body } = await send<ResponseBody<'makeTerminalCode'>>(world.url, 'POST /api/terminal-codes', {
    token,
    body: { windowId, channel: 'tablet' },
  })
  return body.code
}

/** Binds a new terminal to a window. */
export async function newTerminal(world: World, windowId: string): Promise<{ secret: string; token: string }> {
  const secret = newKey()
  const { body } = await openTerminal(world, secret, await codeFor(world, windowId))
  return { secret, token: body.token }
}

export async function idOfTerminal(world: World, token: string): Promise<string> {
  return (await world.get<ResponseBody<'getTerminalContext'>>(token, '/api/terminal/context')).body.terminalId
}

export async function retire(world: World, terminalId: string) {
  const token = await world.signIn('city-administrator')
  return send(world.url, `POST /api/terminals/${terminalId}/retire`, { token, body: { reason: '设备更换' } })
}

export async function openTerminals(world: World, windowId: string): Promise<TerminalSubject> {
  const other = await newTerminal(world, windowId)
  const retiredId = await idOfTerminal(world, other.token)
  await retire(world, retiredId)
  return { ...(await newTerminal(world, windowId)), retiredId }
}
