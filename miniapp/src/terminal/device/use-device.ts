import type { TerminalContext } from '@minping/shared/api'
import { heartbeatEvery } from '@minping/shared/terminal'
import { useCallback, useEffect, useState } from 'react'
import { ProblemError, shelf, useObservable } from '../../service'
import { buildName } from './build-name'
import { outboxChanges, outboxOf, sendWaiting } from './outbox'
import { bind as bindBy, boundWindow, callAsTerminal, isOutOfService, serviceTime, setClockBy } from './session'

/** How a terminal stands: what it shows a visitor follows from it. */
export type Standing = 'unbound' | 'checking' | 'serving' | 'windowRetired' | 'outOfService'

export interface Device {
  standing: Standing
  /** What is rated here, as last known. */
  context: TerminalContext | undefined
  /** Whether the service answered the last time it was asked. */
  online: boolean
  /** When the service was last heard (ISO 8601). */
  heardAt: string | undefined
  /** Reviews of this window that are not sent yet. */
  waiting: number
  bind: (code: string) => Promise<void>
  /** Asks the service how things stand, and sends what waits. */
  refresh: () => Promise<void>
}

const askAgainEvery = 5_000

const contextShelf = shelf<TerminalContext>('terminalContext')
const heardShelf = shelf<string>('terminalHeardAt')

/** The device itself: its binding, what it knows of its window, its word every few minutes. */
export function useDevice(): Device {
  const [context, setContext] = useState(contextShelf.read)
  const [standing, setStanding] = useState<Standing>(startingStanding)
  const [online, setOnline] = useState(true)
  const [heardAt, setHeardAt] = useState(heardShelf.read)
  useObservable(outboxChanges)
  const windowId = boundWindow()
  const waiting = windowId === undefined ? 0 : outboxOf(windowId).unsent().length

  const refresh = useCallback(async () => {
    const bound = boundWindow()
    if (bound === undefined) return
    try {
      await report(bound)
      await sendWaiting(bound)
      const heard = await callAsTerminal('GET /api/terminal/context', {})
      contextShelf.write(heard)
      setContext(heard)
      setStanding('serving')
      keepHeard()
      setOnline(true)
    } catch (fault) {
      const answered = fault instanceof ProblemError && !fault.mayPass
      setOnline(answered)
      if (isOutOfService(fault)) setStanding('outOfService')
      else if (fault instanceof ProblemError && fault.code === 'WINDOW_RETIRED') setStanding('windowRetired')
    }

    function keepHeard(): void {
      const now = new Date(serviceTime()).toISOString()
      heardShelf.write(now)
      setHeardAt(now)
    }
  }, [])

  const bind = useCallback(
    async (code: string) => {
      await bindBy(code)
      contextShelf.clear()
      setContext(undefined)
      setStanding('checking')
      await refresh()
    },
    [refresh],
  )

  useEffect(() => {
    refresh()
  }, [refresh])
  useEffect(() => {
    // Tablets don't always tell when the network is back: while it is away, it is asked for often.
    const clock = setInterval(refresh, online ? heartbeatEvery : askAgainEvery)
    window.addEventListener('online', refresh)
    const wentOff = () => setOnline(false)
    window.addEventListener('offline', wentOff)
    return () => {
      clearInterval(clock)
      window.removeEventListener('online', refresh)
      window.removeEventListener('offline', wentOff)
    }
  }, [refresh, online])

  return { standing, context, online, heardAt, waiting, bind, refresh }
}

function startingStanding(): Standing {
  if (boundWindow() === undefined) return 'unbound'
  return contextShelf.read() ? 'serving' : 'checking'
}

async function report(windowId: string): Promise<void> {
  const [oldest, ...others] = outboxOf(windowId).unsent()
  const { now } = await callAsTerminal('POST /api/terminal/heartbeat', {
    body: {
      appVersion: buildName(),
      waiting: oldest ? others.length + 1 : 0,
      ...(oldest && { waitingSince: new Date(oldest.addedAt).toISOString() }),
    },
  })
  setClockBy(now)
}
