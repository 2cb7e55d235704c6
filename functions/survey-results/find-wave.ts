import type { Questionnaire } from '@minping/shared/survey'
import { readPublished } from '../store/questionnaire-entity.ts'
import type { Table } from '../store/table.ts'
import { readWave, type StoredWave } from '../store/wave-entity.ts'

/** A wave with the questionnaire that it asks. */
export interface AskedWave {
  wave: StoredWave
  questionnaire: Questionnaire
}

/** A wave with what it asks; undefined when there is no such wave. */
export async function findWave(table: Table, waveId: string): Promise<AskedWave | undefined> {
  const wave = await readWave(table, waveId)
  return wave && { wave, questionnaire: await questionnaireOf(table, wave) }
}

/** The published version that a wave asks: a wave is of one that stands, and what is published never goes. */
export async function questionnaireOf(
  table: Table,
  { waveId, questionnaireId, questionnaireVersion }: StoredWave,
): Promise<Questionnaire> {
  const questionnaire = await readPublished(table, questionnaireId, questionnaireVersion)
  if (!questionnaire)
    throw new Error(`the wave ${waveId} asks ${questionnaireId} ${questionnaireVersion}, which is gone`)
  return questionnaire
}
