import {
  type Answer,
  call,
  isOver,
  type Parts,
  ProblemError,
  randomText,
  ranOut,
  send,
  shelf,
  type TerminalRoute,
} from '../../service'

/** What is kept of the binding to a window. */
type Binding = Answer<'POST /api/sessions/terminal'>

const secretShelf = shelf<string>('terminalSecret')
const bindingShelf = shelf<Binding>('terminalBinding')
/** Milliseconds that the service's clock is ahead of this device's. */
const clockShelf = shelf<number>('terminalClock')

/** The window that this terminal is bound to, as it knows. */
export function boundWindow(): string | undefined {
  return bindingShelf.read()?.windowId
}

/** Binds this terminal to the window that an administrator's code was made for. Throws RequestError. */
export async function bind(code: string): Promise<void> {
  keep(await openSession(code))
}

/** Calls a route as this terminal; opens its session anew where it ran out. */
export async function callAsTerminal<Key extends TerminalRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  const binding = bindingShelf.read()
  const session = binding && !isOver(binding, serviceTime()) ? binding : keep(await openSession())
  try {
    return await send(key, parts, session.token)
  } catch (fault) {
    if (!ranOut(fault)) throw fault
    return send(key, parts, keep(await openSession()).token)
  }
}

/** Whether the service says that this terminal serves no more, or never did. */
export function isOutOfService(fault: unknown): boolean {
  return fault instanceof ProblemError && (fault.code === 'TERMINAL_RETIRED' || fault.code === 'TERMINAL_NOT_BOUND')
}

/** The time by the service's clock, as far as it is known: a tablet's own is often wrong. */
export function serviceTime(): number {
  return Date.now() + (clockShelf.read() ?? 0)
}

/** Learns the service's clock from what it says. */
export function setClockBy(now: string): void {
  clockShelf.write(Date.parse(now) - Date.now())
}

async function openSession(code?: string): Promise<Binding> {
  const terminalSecret = secretShelf.read() ?? (await newSecret())
  return call('POST /api/sessions/terminal', { body: { terminalSecret, ...(code !== undefined && { code }) } })
}

async function newSecret(): Promise<string> {
  const made = await randomText(43)
  secretShelf.write(made)
  return made
}

function keep(binding: Binding): Binding {
  bindingShelf.write(binding)
  setClockBy(binding.now)
  return binding
}
