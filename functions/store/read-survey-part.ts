import { type Draft, draftOf, emptyDraft } from './draft-entity.ts'
import { draftKey, participationKey, responseKey, waveKey } from './keys.ts'
import { type Participation, participationOf } from './participation-entity.ts'
import { readAll } from './read-all.ts'
import { responseOf, type SubmittedResponse } from './response-entity.ts'
import type { Table } from './table.ts'
import { type StoredWave, waveOf } from './wave-entity.ts'

/** A business's part in a wave: who it is, what it has filled in and what it has submitted. */
export interface SurveyPart {
  wave: StoredWave
  participation: Participation
  draft: Draft
  /** Absent before the first submission. */
  response?: SubmittedResponse | undefined
}

/** Reads all of a business's part in a wave, consistently, in one call; undefined when it takes no part in it. */
export async function readSurveyPart(
  table: Table,
  { waveId, businessId, responseId }: { waveId: string; businessId: string; responseId: string },
): Promise<SurveyPart | undefined> {
  const items = await readAll(table, [
    waveKey(waveId),
    participationKey(waveId, businessId),
    draftKey(responseId),
    responseKey(responseId),
  ])
  const itemOf = (entity: string) => items.find((item) => item.entity === entity)
  const [wave, participation] = [itemOf('wave'), itemOf('participation')]
  const [draft, response] = [itemOf('survey-draft'), itemOf('survey-response')]
  if (!wave || !participation) return undefined
  return {
    wave: waveOf(wave),
    participation: participationOf(participation),
    draft: draft ? draftOf(draft) : emptyDraft(responseId, waveId),
    response: response && responseOf(response),
  }
}
