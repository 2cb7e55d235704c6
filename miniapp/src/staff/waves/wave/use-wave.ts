import { useRef, useState } from 'react'
import { callAsStaff, ProblemError } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import type { WaveView } from '../parts/types'

export type WaveAction = WaveView['actions'][number]

/** What came of the latest deed. */
export type WaveOutcome =
  | { kind: 'done'; deed: WaveAction | 'sample' }
  /** The wave changed meanwhile; its present state is shown. */
  | { kind: 'changed'; fault: ProblemError }
  | { kind: 'failed'; fault: unknown }

/** One wave and what can be done with it, one deed at a time. */
export function useWave(waveId: string) {
  const asked = useAnswer(waveId, () => callAsStaff('GET /api/waves/{waveId}', { path: { waveId } }))
  const [outcome, setOutcome] = useState<WaveOutcome>()
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function attempt(deed: WaveAction | 'sample', send: () => Promise<WaveView>): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setOutcome(undefined)
    try {
      asked.put(await send())
      setOutcome({ kind: 'done', deed })
    } catch (fault) {
      const current = currentOf(fault)
      if (current) asked.put(current.wave)
      setOutcome(current ? { kind: 'changed', fault: current.fault } : { kind: 'failed', fault })
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }
  return {
    ...asked,
    wave: asked.content,
    outcome,
    busy,
    act: (wave: WaveView, action: WaveAction) =>
      attempt(action, () =>
        callAsStaff('POST /api/waves/{waveId}/{action}', { path: { waveId, action }, body: { version: wave.version } }),
      ),
    draw: (wave: WaveView, seed: string, size: number) =>
      attempt('sample', () =>
        callAsStaff('POST /api/waves/{waveId}/sample', {
          path: { waveId },
          body: { version: wave.version, seed, size },
        }),
      ),
  }
}

/** The wave as it stands, which a refusal explains itself with. */
function currentOf(fault: unknown): { fault: ProblemError; wave: WaveView } | undefined {
  if (!(fault instanceof ProblemError)) return undefined
  const current = Object(fault.problem.current) as Partial<WaveView>
  return current.waveId !== undefined && current.strata ? { fault, wave: current as WaveView } : undefined
}
