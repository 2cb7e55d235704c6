import type { Answer } from '@minping/shared/survey'
import {
  asSent,
  type Draft,
  requestOf,
  type SaveRequest,
  type Standing,
  withAnswer,
  withChoice,
  withKind,
  withStanding,
} from './draft'
import type { Refusal } from './submission'

/** What became of a save. */
export type Saving =
  | { outcome: 'saved'; standing: Standing }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'unreached' }

/** The world of a draft: where the phone keeps it, how it is saved, the clock. */
export interface SyncWorld {
  read: () => Draft
  write: (draft: Draft) => void
  save: (request: SaveRequest) => Promise<Saving>
  /** Whether an answer fits its question; half an answer is kept on the phone alone. */
  isWhole: (questionId: string, answer: Answer) => boolean
  /** Runs something after so many milliseconds. */
  later: (milliseconds: number, run: () => void) => void
  changed: () => void
}

export type SyncState = { state: 'quiet' } | { state: 'waiting' } | { state: 'refused'; refusal: Refusal }

export interface Sync {
  draft: () => Draft
  /** Quiet: nothing to say. Waiting: the service was not reached. Refused: it says why it takes no changes. */
  state: () => SyncState
  answer: (questionId: string, answer: Answer | null) => void
  chooseKind: (kind: string) => void
  choose: (questionId: string, choice: 'ours' | 'theirs') => void
  /** Takes in how the answers stand, as another call told. */
  take: (standing: Standing) => void
  /** Saves what is to be saved. Calls that come meanwhile join the one under way. */
  flush: () => Promise<void>
}

/** Long enough to gather a few taps, short enough that another device sees them soon. */
const gathering = 1_200
const firstPause = 2_000
const longestPause = 120_000
/** Saves in one go; a service that never settles a change is not asked without end. */
const mostRounds = 6

/** Keeps every change on the phone at once and saves it to the service after a moment, in batches. */
export function createSync(world: SyncWorld): Sync {
  let flushing: Promise<void> | undefined
  let appointment = 0
  let attempts = 0
  let state: SyncState = { state: 'quiet' }

  /** Storage is read anew before each change, so that a second tab loses nothing. */
  function change(of: (draft: Draft) => Draft): void {
    world.write(of(world.read()))
    world.changed()
  }

  function edit(of: (draft: Draft) => Draft): void {
    change(of)
    flushAfter(gathering)
  }

  function flushAfter(milliseconds: number): void {
    const mine = ++appointment
    world.later(milliseconds, () => {
      if (mine === appointment) flush()
    })
  }

  function flush(): Promise<void> {
    flushing ??= saveAll().finally(() => {
      flushing = undefined
      world.changed()
    })
    return flushing
  }

  async function saveAll(): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const sending = next()
      if (!sending) break
      change((draft) => asSent(draft, sending))
      const saving = await world.save(sending)
      if (saving.outcome === 'unreached') return tryAgainLater()
      attempts = 0
      if (saving.outcome === 'refused') {
        state = { state: 'refused', refusal: saving.refusal }
        return
      }
      change((draft) => withStanding(draft, saving.standing))
    }
    state = { state: 'quiet' }
  }

  function next(): SaveRequest | undefined {
    return requestOf(world.read(), world.isWhole)
  }

  function tryAgainLater(): void {
    attempts += 1
    state = { state: 'waiting' }
    flushAfter(Math.min(longestPause, firstPause * 2 ** (attempts - 1)))
  }

  return {
    draft: world.read,
    state: () => state,
    answer: (questionId, answer) => edit((draft) => withAnswer(draft, questionId, answer)),
    chooseKind: (kind) => edit((draft) => withKind(draft, kind)),
    choose: (questionId, choice) => edit((draft) => withChoice(draft, questionId, choice)),
    take: (standing) => change((draft) => withStanding(draft, standing)),
    flush,
  }
}
