import {
  type QuestionnaireSummary,
  readQuestionnaire,
  readQuestionnaireSummary,
  type StoredQuestionnaire,
} from '../store/questionnaire-entity.ts'
import type { Table } from '../store/table.ts'

export interface FoundQuestionnaire {
  summary: QuestionnaireSummary
  stored: StoredQuestionnaire
}

/** A published version; without one named, the draft, or the last published where there is no draft. */
export async function findQuestionnaire(
  table: Table,
  questionnaireId: string,
  version?: number,
): Promise<FoundQuestionnaire | undefined> {
  const summary = await readQuestionnaireSummary(table, questionnaireId)
  if (!summary) return undefined
  const wanted = version ?? (summary.draftRevision === undefined ? summary.published : 'DRAFT')
  const stored = await readQuestionnaire(table, questionnaireId, wanted)
  if (stored) return { summary, stored }
  // A draft that is gone was published since: the version that it became is there.
  return version === undefined ? findQuestionnaire(table, questionnaireId, summary.published + 1) : undefined
}
