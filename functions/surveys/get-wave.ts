import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readWave } from '../store/wave-entity.ts'
import { waveView } from './wave-views.ts'

/** One wave with its response rates. */
export const getWave: UseCase<'getWave'> = async ({ path, now }) => {
  const { table, cityCode } = service()
  const wave = await readWave(table, path.waveId)
  return wave ? { body: await waveView(wave, { table, cityCode, now }) } : { problem: 'NOT_FOUND' }
}
