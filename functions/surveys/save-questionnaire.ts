import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { isSameDocument, readQuestionnaireSummary, saveDraft } from '../store/questionnaire-entity.ts'
import { findQuestionnaire } from './find-questionnaire.ts'
import { questionnaireView } from './questionnaire-views.ts'

/**
 * Saves the draft as it was seen last, or begins one. Who comes second gets the draft as it stands; the same document
 * sent again is answered as saved.
 */
export const saveQuestionnaire: UseCase<'saveQuestionnaire'> = async ({ path, body, now }) => {
  const { table } = service()
  const { questionnaireId } = path
  const { revision, document } = body
  if (document.questionnaireId !== questionnaireId) {
    return { problem: 'FIELD_INVALID', field: 'document.questionnaireId' }
  }
  const seen = await readQuestionnaireSummary(table, questionnaireId)
  const isPresent = (seen?.draftRevision ?? 0) === revision
  const saved = isPresent ? await saveDraft(table, document, seen, now) : undefined
  if (saved) return { body: questionnaireView(saved, { version: 0, revision, document }) }

  const found = await findQuestionnaire(table, questionnaireId)
  const current = found && questionnaireView(found.summary, found.stored)
  const isSavedAlready = current?.version === 0 && isSameDocument(current.document, document)
  return isSavedAlready ? { body: current } : { problem: 'VERSION_STALE', current }
}
