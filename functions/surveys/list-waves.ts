import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listWaves as readWaves } from '../store/wave-entity.ts'
import { waveSummary } from './wave-views.ts'

/** Every wave of the city, the latest first. */
export const listWaves: UseCase<'listWaves'> = async ({ now }) => {
  const { table, cityCode } = service()
  const waves = await readWaves(table)
  return { body: { items: await Promise.all(waves.map((wave) => waveSummary(wave, { table, cityCode, now }))) } }
}
