import { isLate, openStates } from '@minping/shared/follow-up'
import { type CasePage, countStates, pageOfOpen, usualPage } from '../platform/case-list.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import type { Queued } from '../store/case-queue.ts'
import { listDoneQueue, readOpenQueue, type StoredFollowUp } from '../store/follow-up-entity.ts'
import type { Table } from '../store/table.ts'
import { type ListPosition, readListPosition, writeListPosition } from './list-position.ts'
import { choicesOf } from './queue-choices.ts'
import { type QueueQuestion, readQuestion } from './queue-question.ts'
import { followUpSummary } from './views.ts'
import { withReviews } from './with-reviews.ts'

/**
 * What is asked of the queue, the open ones first, most urgent first; then what was replied to, last changed first. The
 * open ones are read whole: they are bounded by the work that is open.
 */
export const listFollowUps: UseCase<'listFollowUps'> = async ({ query, caller, now }) => {
  const { table, city, configuration } = service()
  const { cursor, limit = usualPage, ...filter } = query
  const [directory, rules] = [await city(), await configuration()]
  const question = readQuestion(filter, caller, directory, now)
  if ('problem' in question) return question
  const position = readListPosition(cursor)
  if (position === null) return { problem: 'FIELD_INVALID', field: 'cursor' }

  const open = (await readOpenQueue(table, question.hallIds)).filter(({ found }) => question.isInScope(found))
  const page = await pageOf(table, question, open, position, limit)
  const cases = await withReviews(table, page.items)
  const context = { directory, configuration: rules, now }
  const counted = open.filter(({ found }) => question.matchesElse(found))
  return {
    body: {
      items: cases.map((found) => followUpSummary(found, context)),
      ...writeListPosition(page.next),
      counts: countStates(counted, openStates, (followUp) => isLate(followUp, now)),
      choices: choicesOf(
        open.map(({ found }) => found),
        directory,
        rules.labelSet,
      ),
    },
  }
}

interface Page {
  items: readonly Queued<StoredFollowUp>[]
  next?: ListPosition | undefined
}

async function pageOf(
  table: Table,
  question: QueueQuestion,
  open: readonly Queued<StoredFollowUp>[],
  position: ListPosition,
  limit: number,
): Promise<Page> {
  const { asksOpen, doneStates, hallIds, isInScope, matches } = question
  if (asksOpen && position.part === 'open') {
    const matching = open.filter(({ found }) => matches(found))
    const page: CasePage<StoredFollowUp> = pageOfOpen(matching, { limit }, () => false, position.after)
    if (page.next !== undefined) return { items: page.items, next: { part: 'open', after: page.next } }
    const isFull = page.items.length === limit
    if (doneStates.length === 0 || isFull) return { items: page.items, next: doneStates[0] && { part: 'done' } }
    const rest = await pageOf(table, question, [], { part: 'done' }, limit - page.items.length)
    return { ...rest, items: [...page.items, ...rest.items] }
  }
  if (doneStates.length === 0) return { items: [] }
  const isWanted = (followUp: StoredFollowUp) => isInScope(followUp) && matches(followUp)
  const { items, next } = await listDoneQueue(table, hallIds, doneStates, isWanted, { after: position.after, limit })
  return { items, next: next === undefined ? undefined : { part: 'done', after: next } }
}
