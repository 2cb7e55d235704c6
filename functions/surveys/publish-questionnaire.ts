import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { publishDraft, readQuestionnaire } from '../store/questionnaire-entity.ts'
import { findQuestionnaire } from './find-questionnaire.ts'
import { questionnaireView } from './questionnaire-views.ts'

/**
 * Publishes the draft that was seen, where the checker finds nothing in it: written once, it never changes again.
 * The same publication sent again is answered with the version that it made.
 */
export const publishQuestionnaire: UseCase<'publishQuestionnaire'> = async ({ path, body, now }) => {
  const { table } = service()
  const { questionnaireId } = path
  const found = await findQuestionnaire(table, questionnaireId)
  if (!found) return { problem: 'NOT_FOUND' }
  const { summary, stored: draft } = found
  if (draft.version === 0 && draft.revision === body.revision) {
    const current = questionnaireView(summary, draft)
    if (current.findings.length > 0) return { problem: 'QUESTIONNAIRE_UNSOUND', current }
    const published = await publishDraft(table, draft, summary, now)
    if (published) return { body: questionnaireView(published, { ...draft, version: published.published }) }
  }

  const standing = (await findQuestionnaire(table, questionnaireId)) ?? found
  const last = await readQuestionnaire(table, questionnaireId, standing.summary.published)
  if (last?.revision === body.revision) return { body: questionnaireView(standing.summary, last) }
  return { problem: 'VERSION_STALE', current: questionnaireView(standing.summary, standing.stored) }
}
