import type { AuditRecord } from '@minping/shared/audit'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { Cell } from '@minping/shared/spreadsheet'
import type { Call } from '../platform/call.ts'
import { csvFile, workbookFile } from '../platform/exported-file.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { recordInAudit } from '../store/audit-entity.ts'
import type { Queued } from '../store/case-queue.ts'
import { listDoneQueue, readOpenQueue, type StoredFollowUp } from '../store/follow-up-entity.ts'
import type { Table } from '../store/table.ts'
import { exportedRow, exportHeading } from './exported-row.ts'
import { type QueueQuestion, readQuestion } from './queue-question.ts'
import { withReviews } from './with-reviews.ts'

/** How many follow-ups a file has at most: an answer of a function has at most six megabytes. */
const mostRows = 2000

/** Exactly what the same filter lists, in the same order, as a csv or a workbook. */
export const exportFollowUps: UseCase<'exportFollowUps'> = async ({ query, caller, now }) => {
  const { table, city, cityCode, configuration } = service()
  const { format, ...filter } = query
  const directory = await city()
  const question = readQuestion(filter, caller, directory, now)
  if ('problem' in question) return question
  const listed = await readListed(table, question)
  const cases = await withReviews(table, listed.slice(0, mostRows))
  const context = { directory, configuration: await configuration(), now }
  const rows = [exportHeading, ...cases.map((found) => exportedRow(found, context))]
  const complete = listed.length <= mostRows
  const name = `follow-ups-${shanghaiTimestamp(now).slice(0, 16).replace(/\D/g, '')}`
  const file =
    format === 'csv'
      ? csvFile(`${name}.csv`, rows)
      : workbookFile(`${name}.xlsx`, [
          { name: '工单 Cases', rows, hasHeading: true },
          { name: '说明 About', rows: aboutRows(filter, cases.length, complete, now), hasHeading: false },
        ])
  await recordInAudit(table, exportRecord(caller.staffId, { ...question.place, cityCode }, query, cases.length), now)
  return { body: { ...file, rows: cases.length, complete } }
}

/** Who took what of the queue; a number that was searched for isn't written down, for it may lead to a person. */
function exportRecord(
  staffId: string,
  place: AuditRecord['place'],
  { number, ...asked }: Call<'exportFollowUps'>['query'],
  rows: number,
): AuditRecord {
  const changes = Object.entries({ ...asked, ...(number !== undefined && { number: true }), rows }).map(
    ([field, after]) => ({ field, after }),
  )
  return {
    by: { kind: 'staff', id: staffId },
    action: 'export',
    subject: { kind: 'queue', id: 'follow-ups' },
    place,
    changes,
  }
}

/** What the filter lists, and one more where there are too many. */
async function readListed(table: Table, question: QueueQuestion): Promise<Queued<StoredFollowUp>[]> {
  const { hallIds, isInScope, matches, asksOpen, doneStates } = question
  const isWanted = (followUp: StoredFollowUp) => isInScope(followUp) && matches(followUp)
  const open = asksOpen ? await readOpenQueue(table, hallIds) : []
  const wanted = open.filter(({ found }) => isWanted(found))
  let after: string | undefined
  while (doneStates.length > 0 && wanted.length <= mostRows) {
    const limit = mostRows + 1 - wanted.length
    const { items, next } = await listDoneQueue(table, hallIds, doneStates, isWanted, { after, limit })
    wanted.push(...items)
    if (next === undefined) break
    after = next
  }
  return wanted
}

type Filter = Omit<Call<'exportFollowUps'>['query'], 'format'>

function aboutRows(filter: Filter, count: number, complete: boolean, now: Date): Cell[][] {
  return [
    ['导出时间 Exported at', shanghaiTimestamp(now)],
    ['工单数 Cases', count],
    ['是否完整 Complete', complete ? '是 yes' : `否，只有前 ${mostRows} 件 no, the first ${mostRows} only`],
    ['筛选条件 Filter', Object.keys(filter).length === 0 ? '未反馈的全部工单 every open case' : ''],
    ...Object.entries(filter).map(([name, value]): Cell[] => [`  ${name}`, value ?? '']),
    ['不含评价人姓名和联系方式。The reviewers’ names and contacts are not part of it.'],
  ]
}
