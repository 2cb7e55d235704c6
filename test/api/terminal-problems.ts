import type { Problem } from '@minping/shared/api'
import { newKey, type Received, send } from './http.ts'
import { windowId } from './people.ts'
import { goodReview } from './samples.ts'
import { idOfTerminal, newTerminal, openTerminal, retire } from './terminal.ts'
import type { World } from './world.ts'

type Answer = Promise<Received<Problem>>

/** How a terminal meets each of its problems. */
export function terminalProvocations(world: () => World) {
  return {
    TERMINAL_CODE_WRONG: () => openTerminal(world(), newKey(), 'AAAAAAAA') as unknown as Answer,
    TERMINAL_NOT_BOUND: () => openTerminal(world(), newKey()) as unknown as Answer,
    TERMINAL_RETIRED: async (): Answer => {
      const { token } = await newTerminal(world(), windowId)
      await retire(world(), await idOfTerminal(world(), token))
      return send(world().url, 'GET /api/terminal/context', { token })
    },
    GIVEN_AT_INVALID: async (): Answer => {
      const body = { ...goodReview(world().sceneOf(windowId)), givenAt: new Date().toISOString() }
      return send(world().url, 'POST /api/reviews', { token: await world().openCitizen(), key: newKey(), body })
    },
  }
}
