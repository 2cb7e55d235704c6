import { itemOf } from '@minping/shared/survey'
import { bookOf, countOf } from '@minping/shared/survey/results'
import { readableFiles } from '../platform/readable-files.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readItems } from '../store/item-statistics-entity.ts'
import { listSurveyFiles as listStoredFiles } from '../store/survey-files-entity.ts'
import { findWave } from './find-wave.ts'
import { readPosition, writePosition } from './position.ts'
import { readResultPlace } from './result-place.ts'

const usualLimit = 50

/**
 * What was uploaded to a question, shown to whom and when texts are: the city's readers, where at least the threshold
 * gave any. A file can say who gave it, which the question says before it takes one.
 */
export const listSurveyFiles: UseCase<'listSurveyFiles'> = async ({ path, query, caller, now }) => {
  const { table, cityCode, city } = service()
  const found = readResultPlace(`city:${cityCode}`, caller, await city())
  if ('problem' in found) return { problem: 'NOT_FOUND' }
  const after = readPosition(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const asked = await findWave(table, path.waveId)
  if (!asked) return { problem: 'NOT_FOUND' }
  const question = itemOf(asked.questionnaire, query.question)?.question
  if (question?.type !== 'file') return { problem: 'ITEM_UNKNOWN', field: 'question' }

  const { wave } = asked
  const book = bookOf(await readItems(table, wave.waveId, found.place.scope, [query.question]))
  const answered = countOf(book, query.question, 'answered')
  if (answered > 0 && answered < wave.threshold) return { body: { answered: null, items: [], suppressed: true } }
  const page = { after, limit: query.limit ?? usualLimit }
  const { items, next } = await listStoredFiles(table, wave.waveId, query.question, page)
  const groups = items.map(({ files }) => ({ files: readableFiles(files, now) }))
  return { body: { answered, items: groups, suppressed: false, ...writePosition(next) } }
}
