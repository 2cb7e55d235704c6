import { shanghaiDay } from '@minping/shared/calendar'
import { type WaveMode, waveState } from '@minping/shared/survey'
import { listParticipants, readParticipation } from '../store/participation-entity.ts'
import type { Table } from '../store/table.ts'
import { listWaves, type StoredWave } from '../store/wave-entity.ts'

/** Ways into surveys that can be answered today; each absent when there is none. */
export interface SurveyLinks {
  /** The page that an invitation which nobody has used yet opens. */
  invitation?: string
  /** The page where any business may begin. */
  openWave?: string
}

/** Looks for ways into the surveys of a table, to show them to whoever starts the server. */
export async function findSurveyLinks(table: Table, now: Date): Promise<SurveyLinks> {
  const day = shanghaiDay(now)
  const waves = (await listWaves(table)).filter((wave) => waveState(wave, day) === 'open')
  const ofMode = (mode: WaveMode) => waves.find((wave) => wave.mode === mode)
  const code = await findUnusedCode(table, ofMode('invited'))
  const open = ofMode('open')
  return {
    ...(code !== undefined && { invitation: `/business/enter/index?code=${code}` }),
    ...(open && { openWave: `/business/enter/index?wave=${open.waveId}` }),
  }
}

async function findUnusedCode(table: Table, wave: StoredWave | undefined): Promise<string | undefined> {
  if (!wave) return undefined
  const { participants } = await listParticipants(table, wave.waveId, 'waiting', { limit: 1 })
  const [first] = participants
  return first && (await readParticipation(table, wave.waveId, first.businessId))?.code
}
