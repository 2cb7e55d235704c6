import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { listQuestionnaires as readSummaries } from '../store/questionnaire-entity.ts'
import { summaryView } from './questionnaire-views.ts'

/** Every questionnaire of the city. */
export const listQuestionnaires: UseCase<'listQuestionnaires'> = async () => {
  const { table } = service()
  const summaries = await readSummaries(table)
  return { body: { items: summaries.map(summaryView) } }
}
