import { shanghaiDay } from '@minping/shared/calendar'
import { type WaveState, waveState } from '@minping/shared/survey'
import type { StoredWave } from '../store/wave-entity.ts'

/** Actions on a wave, each with when it is possible and what it makes of the wave. */
interface WaveActionRule {
  isPossible: (wave: StoredWave, state: WaveState, day: string) => boolean
  change: (wave: StoredWave, now: Date) => Partial<StoredWave>
}

const rules = {
  /** A wave of invitations needs its sample first. Afterwards the calendar opens it. */
  release: {
    isPossible: (wave, _, day) =>
      !wave.released && day <= wave.closesOn && (wave.mode === 'open' || wave.sample !== undefined),
    change: () => ({ released: true }),
  },
  close: {
    isPossible: ({ released }, state) => released && state !== 'closed',
    change: (_, now) => ({ closedAt: now.toISOString() }),
  },
  'publish-summary': {
    isPossible: ({ summaryPublishedAt }, state) => state === 'closed' && summaryPublishedAt === undefined,
    change: (_, now) => ({ summaryPublishedAt: now.toISOString() }),
  },
  'withdraw-summary': {
    isPossible: ({ summaryPublishedAt }) => summaryPublishedAt !== undefined,
    change: () => ({ summaryPublishedAt: undefined }),
  },
} as const satisfies Record<string, WaveActionRule>

export type WaveAction = keyof typeof rules
const waveActions = Object.keys(rules) as WaveAction[]

/** What may be done with a wave now. */
export function possibleActions(wave: StoredWave, now: Date): WaveAction[] {
  const day = shanghaiDay(now)
  const state = waveState(wave, day)
  return waveActions.filter((action) => rules[action].isPossible(wave, state, day))
}

/** The wave after an action, in its next version. */
export function afterAction(wave: StoredWave, action: WaveAction, now: Date): StoredWave {
  return { ...wave, ...rules[action].change(wave, now), version: wave.version + 1 }
}

/** A sample may be drawn, and drawn again, until the wave is released. */
export function mayDraw({ mode, released }: StoredWave): boolean {
  return mode === 'invited' && !released
}
