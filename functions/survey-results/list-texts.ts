import { itemOf, type Question } from '@minping/shared/survey'
import { bookOf, countOf } from '@minping/shared/survey/results'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { readItems } from '../store/item-statistics-entity.ts'
import { listTexts as listStoredTexts, type SurveyText } from '../store/survey-text-entity.ts'
import type { Table } from '../store/table.ts'
import { findWave } from './find-wave.ts'
import { readPosition, writePosition } from './position.ts'
import { readResultPlace } from './result-place.ts'

const usualLimit = 50
/** A rare group is looked for in so many pages at once; then the answer has a cursor. */
const mostPages = 10
const pageSize = 100

/**
 * What was written to an open question. A text has no place, so whoever reads texts reads the city's. Fewer texts than
 * the threshold are not shown.
 */
export const listTexts: UseCase<'listTexts'> = async ({ path, query, caller }) => {
  const { table, cityCode, city } = service()
  const found = readResultPlace(`city:${cityCode}`, caller, await city())
  if ('problem' in found) return { problem: 'NOT_FOUND' }
  const after = readPosition(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const asked = await findWave(table, path.waveId)
  if (!asked) return { problem: 'NOT_FOUND' }
  const question = itemOf(asked.questionnaire, query.question)?.question
  if (question?.type !== 'text') return { problem: 'ITEM_UNKNOWN', field: 'question' }
  if (query.group !== undefined && !question.groups.some(({ group }) => group === query.group)) {
    return { problem: 'ITEM_UNKNOWN', field: 'group' }
  }

  const { wave } = asked
  const book = bookOf(await readItems(table, wave.waveId, found.place.scope, [query.question]))
  const answered = countOf(book, query.question, 'answered')
  const suppressed = answered > 0 && answered < wave.threshold
  const groups = groupsOf(question, (value) => (suppressed ? null : countOf(book, query.question, value)))
  if (suppressed) return { body: { groups, items: [], suppressed } }
  const page = {
    wave: wave.waveId,
    question: query.question,
    group: query.group,
    after,
    limit: query.limit ?? usualLimit,
  }
  const { texts, next } = await readTexts(table, page)
  return { body: { groups, items: texts.map(({ text }) => ({ text })), suppressed, ...writePosition(next) } }
}

function groupsOf({ groups }: Extract<Question, { type: 'text' }>, countOfValue: (value: string) => number | null) {
  return groups.map(({ group, name }) => ({ group, name, count: countOfValue(`g:${group}`) }))
}

interface TextPage {
  wave: string
  question: string
  group: string | undefined
  after: string | undefined
  limit: number
}

async function readTexts(
  table: Table,
  { wave, question, group, after, limit }: TextPage,
): Promise<{ texts: SurveyText[]; next?: string | undefined }> {
  const texts: SurveyText[] = []
  let position = after
  for (let page = 0; page < mostPages; page += 1) {
    const size = group === undefined ? limit : pageSize
    const { items, next } = await listStoredTexts(table, wave, question, { after: position, limit: size })
    for (const text of items) {
      if (group !== undefined && !text.groups.includes(group)) continue
      texts.push(text)
      const isLast = next === undefined && text === items.at(-1)
      if (texts.length === limit) return { texts, next: isLast ? undefined : text.textId }
    }
    if (next === undefined) return { texts }
    position = next
  }
  return { texts, next: position }
}
