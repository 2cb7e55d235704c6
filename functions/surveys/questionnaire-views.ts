import { shanghaiTimestamp } from '@minping/shared/calendar'
import { checkQuestionnaire } from '@minping/shared/survey'
import type { QuestionnaireSummary, StoredQuestionnaire } from '../store/questionnaire-entity.ts'

/** What a list shows of a questionnaire. */
export function summaryView({ questionnaireId, title, published, draftRevision, changedAt }: QuestionnaireSummary) {
  return { questionnaireId, title, published, draftRevision, changedAt: shanghaiTimestamp(changedAt) }
}

/** A questionnaire with one of its documents, and what the checker finds in that. */
export function questionnaireView(summary: QuestionnaireSummary, { version, document }: StoredQuestionnaire) {
  return { ...summaryView(summary), document, version, findings: checkQuestionnaire(document) }
}
