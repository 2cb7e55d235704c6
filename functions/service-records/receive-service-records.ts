import type { KeyObject } from 'node:crypto'
import { type ProblemCode, problems, type RequestBody, type ResponseBody } from '@minping/shared/api'
import { type SentRecord, type ServiceOutcome, serviceOutcomes } from '@minping/shared/service-record'
import { recordIdOf } from '../platform/rating-code.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { readStandings } from '../store/service-record-entity.ts'
import { storeRecord } from './store-record.ts'
import { codeView } from './views.ts'

type Sent = RequestBody<'receiveServiceRecords'>['records'][number]
type Answered = ResponseBody<'receiveServiceRecords'>['items'][number]
type Refused = { code: ProblemCode; field: string }

/** How many records are stored at the same time. */
const atOnce = 10

/** Takes records of the acceptance system. Each is answered by itself; sent again it has the same answer and no further effect. */
export const receiveServiceRecords: UseCase<'receiveServiceRecords'> = async ({ body, now }) => {
  const { table, city, configuration, secrets } = service()
  const [directory, { records: profile }, { identity }] = await Promise.all([city(), configuration(), secrets()])
  const read = body.records.map((sent) => readSent(sent, directory, identity))
  const ids = read.flatMap((one) => ('recordId' in one ? [one.recordId] : []))
  const standings = await readStandings(table, [...new Set(ids)])

  const take = async (one: SentRecord | Refused): Promise<Omit<Answered, 'projectNo'>> => {
    if ('code' in one) return { problem: problemView(one) }
    const taking = { table, profile, identityKey: identity, now }
    const stored = await storeRecord(one, standings.get(one.recordId) ?? {}, taking)
    return 'code' in stored ? { problem: problemView(stored) } : codeView(stored.record, identity)
  }
  const items: Answered[] = []
  for (let start = 0; start < read.length; start += atOnce) {
    const answers = await Promise.all(read.slice(start, start + atOnce).map(take))
    items.push(...answers.map((answer, index) => ({ projectNo: projectNoAt(body, start + index), ...answer })))
  }
  return { body: { items } }
}

function projectNoAt({ records }: RequestBody<'receiveServiceRecords'>, index: number): string {
  return records[index]?.projectNo ?? ''
}

/** A record as the rule takes it, or what is wrong with it. What has left service still handled what it handled. */
function readSent(sent: Sent, directory: CityDirectory, identityKey: KeyObject): SentRecord | Refused {
  const { projectNo, windowId, itemCode } = sent
  const place = directory.placeOfWindow(windowId)
  if (!place) return { code: 'FIELD_INVALID', field: 'windowId' }
  if (!directory.windows.get(windowId)?.itemCodes.includes(itemCode)) {
    return { code: 'ITEM_NOT_AT_WINDOW', field: 'itemCode' }
  }
  const outcome = serviceOutcomes.find((one): one is ServiceOutcome => one === sent.outcome)
  if (!outcome) return { code: 'FIELD_INVALID', field: 'outcome' }
  const finishedAt = readInstant(sent.finishedAt)
  if (finishedAt === undefined) return { code: 'FIELD_INVALID', field: 'finishedAt' }
  const startedAt = sent.startedAt === undefined ? undefined : readInstant(sent.startedAt)
  if (sent.startedAt !== undefined && startedAt === undefined) return { code: 'FIELD_INVALID', field: 'startedAt' }
  return {
    recordId: recordIdOf(projectNo, identityKey),
    projectNo,
    place: { ...place, itemCode },
    outcome,
    ...(startedAt !== undefined && { startedAt }),
    finishedAt,
    source: 'acceptanceSystem',
    generated: false,
  }
}

/** An instant with its offset, as UTC; undefined for everything else. */
function readInstant(text: string): string | undefined {
  const isWritten = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const instant = isWritten ? new Date(text) : undefined
  return instant && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined
}

function problemView({ code, field }: Refused): NonNullable<Answered['problem']> {
  const { zh, en } = problems[code]
  return { code, field, zh, en }
}
