import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { findQuestionnaire } from './find-questionnaire.ts'
import { questionnaireView } from './questionnaire-views.ts'

/** One questionnaire as a document: a published version, or the draft with what the checker finds in it. */
export const getQuestionnaire: UseCase<'getQuestionnaire'> = async ({ path, query }) => {
  const { table } = service()
  const found = await findQuestionnaire(table, path.questionnaireId, query.version)
  return found ? { body: questionnaireView(found.summary, found.stored) } : { problem: 'NOT_FOUND' }
}
