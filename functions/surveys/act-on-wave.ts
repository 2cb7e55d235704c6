import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readRegister } from '../store/register-entity.ts'
import { readWave, type StoredWave, updateWave } from '../store/wave-entity.ts'
import { afterAction, possibleActions } from './wave-actions.ts'
import { waveView } from './wave-views.ts'

/**
 * Releases or closes a wave, publishes or withdraws its summary. The same action sent again is answered as done; who
 * comes second with another one gets the wave as it stands.
 */
export const actOnWave: UseCase<'actOnWave'> = async ({ path, body, now }) => {
  const { table, cityCode } = service()
  const view = (wave: StoredWave) => waveView(wave, { table, cityCode, now })
  const deed = `${path.action} ${body.version}`
  const wave = await readWave(table, path.waveId)
  if (!wave) return { problem: 'NOT_FOUND' }
  if (wave.lastDeed === deed) return { body: await view(wave) }
  if (wave.version !== body.version) return { problem: 'VERSION_STALE', current: await view(wave) }
  if (!possibleActions(wave, now).includes(path.action)) {
    return { problem: 'ACTION_NOT_POSSIBLE', current: await view(wave) }
  }

  const next = { ...afterAction(wave, path.action, now), ...(await populationAtRelease(wave)), lastDeed: deed }
  const standing = await updateWave(table, next, wave.version)
  if (!standing || standing.lastDeed === deed) return { body: await view(standing ?? next) }
  return { problem: 'VERSION_STALE', current: await view(standing) }

  /** What an open wave's answers are weighted to; a sample has brought its own. */
  async function populationAtRelease({ mode }: StoredWave) {
    const isNeeded = mode === 'open' && path.action === 'release'
    return isNeeded ? { population: (await readRegister(table)).strata } : {}
  }
}
