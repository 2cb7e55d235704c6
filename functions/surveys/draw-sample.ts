import { drawSample as drawFrom, readStratumText } from '@minping/shared/survey'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readBusinesses } from '../store/business-entity.ts'
import { listRegister } from '../store/register-entity.ts'
import { type Invitee, removeOtherInvitations, writeInvitations } from '../store/sample-entity.ts'
import type { Table } from '../store/table.ts'
import { readWave, type StoredWave, updateWave } from '../store/wave-entity.ts'
import { mayDraw } from './wave-actions.ts'
import { waveView } from './wave-views.ts'

type Sample = ReadonlyMap<string, readonly string[]>

/**
 * Draws the sample of a wave and makes its invitations. The drawing first takes the wave for itself by a version of its
 * own, under which alone invitations are written: so of two drawings one counts, and one that was interrupted is taken
 * up by the same request sent again, or made void by the next.
 */
export const drawSample: UseCase<'drawSample'> = async ({ path, body, now }) => {
  const { table, cityCode } = service()
  const view = (wave: StoredWave) => waveView(wave, { table, cityCode, now })
  const { seed, size, version } = body
  const deed = `draw ${version} ${size} ${seed}`
  const wave = await readWave(table, path.waveId)
  if (!wave) return { problem: 'NOT_FOUND' }
  if (wave.lastDeed === deed && wave.sample) return { body: await view(wave) }
  if (wave.version !== version && wave.lastDeed !== deed) return { problem: 'VERSION_STALE', current: await view(wave) }
  if (!mayDraw(wave)) return { problem: 'ACTION_NOT_POSSIBLE', current: await view(wave) }

  const register = await listRegister(table)
  const population = countsOf(register)
  const total = Object.values(population).reduce((sum, count) => sum + count, 0)
  if (total < size) return { problem: 'REGISTER_TOO_SMALL', field: 'size', current: { total } }

  const drawing = { ...withoutSample(wave), version: wave.version + 1, lastDeed: deed }
  const faster = await updateWave(table, drawing, wave.version)
  if (faster) return { problem: 'VERSION_STALE', current: await view(faster) }
  const sample = drawFrom(register, size, seed)
  const isWritten = await writeSample(table, drawing, sample)
  const drawn = {
    ...drawing,
    population,
    invited: countsOf(sample),
    sample: { seed, size, drawnAt: now.toISOString() },
    version: drawing.version + 1,
  }
  const standing = isWritten ? await updateWave(table, drawn, drawing.version) : await readWave(table, path.waveId)
  return standing ? { problem: 'VERSION_STALE', current: await view(standing) } : { body: await view(drawn) }
}

function withoutSample(wave: StoredWave): StoredWave {
  return { ...wave, sample: undefined, population: {}, invited: {} }
}

/** Whether the invitations are those of the sample, no more and no fewer; not when somebody else draws meanwhile. */
async function writeSample(table: Table, wave: StoredWave, sample: Sample): Promise<boolean> {
  const strata = new Map([...sample].flatMap(([stratum, ids]) => ids.map((id) => [id, stratum] as const)))
  const businesses = await readBusinesses(table, [...strata.keys()])
  // The strata that were drawn from count, also where a business has just moved to another.
  const invitees = businesses.map((business): Invitee => {
    return { ...business, ...readStratumText(strata.get(business.businessId) ?? '') }
  })
  return (
    (await writeInvitations(table, wave, invitees)) &&
    (await removeOtherInvitations(table, wave, new Set(strata.keys())))
  )
}

function countsOf(strata: Sample): Record<string, number> {
  return Object.fromEntries([...strata].map(([stratum, members]) => [stratum, members.length]))
}
