import { shanghaiDay } from '@minping/shared/calendar'
import { waveState } from '@minping/shared/survey'
import { openContact } from '../platform/contact.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { type SmsApp, type SmsOutcome, sendSms, smsApp } from '../platform/sms.ts'
import { readBusinesses, type StoredBusiness } from '../store/business-entity.ts'
import { keepOutcome, markSending } from '../store/invitation-messages.ts'
import { type Participation, participationStates, readParticipations } from '../store/participation-entity.ts'
import type { Table } from '../store/table.ts'
import { readWave, type StoredWave } from '../store/wave-entity.ts'
import { readPage, readPosition, writePosition } from './participant-position.ts'

/** In lanes, so that a page ends within a function's time also when the provider is late with every message. */
const pageSize = 20
const lanes = 5

type Outcome = 'sent' | 'failed' | 'skipped'

/** What a page of messages is sent with. */
interface Round {
  table: Table
  app: SmsApp
  contactKey: Secrets['contact']
  wave: StoredWave
  round: number
  now: Date
}

/**
 * Sends a round of messages to a page of the invited, to each once. What the provider could not take counts as failed
 * and goes out when the round is sent again.
 */
export const sendMessages: UseCase<'sendMessages'> = async ({ path, body, now }) => {
  const { table, secrets } = service()
  const keys = await secrets()
  const { round, cursor } = body
  const from = readPosition(cursor, participationStates)
  if (!from) return { problem: 'FIELD_INVALID', field: 'cursor' }
  const wave = await readWave(table, path.waveId)
  if (!wave) return { problem: 'NOT_FOUND' }
  const isAsking = wave.mode === 'invited' && waveState(wave, shanghaiDay(now)) === 'open'
  if (!isAsking) return { problem: 'ACTION_NOT_POSSIBLE' }
  const app = smsApp(keys)
  if (!app) return { problem: 'MESSAGES_UNAVAILABLE' }

  const page = await readPage(table, wave.waveId, participationStates, from, pageSize)
  const [invited, businesses] = await Promise.all([
    readParticipations(table, wave.waveId, page.businessIds),
    readBusinesses(table, page.businessIds),
  ])
  const byId = new Map(businesses.map((business) => [business.businessId, business]))
  const send = { table, app, contactKey: keys.contact, wave, round, now }
  const outcomes = await inLanes(invited, (one) => sendTo(one, byId.get(one.businessId), send))
  const countOf = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length
  return {
    body: {
      sent: countOf('sent'),
      failed: countOf('failed'),
      skipped: countOf('skipped'),
      ...writePosition(page.next),
    },
  }
}

async function sendTo(seen: Participation, business: StoredBusiness | undefined, send: Round): Promise<Outcome> {
  const { table, app, contactKey, wave, round, now } = send
  const sealed = business?.sealedPhone
  const marked = sealed === undefined ? undefined : await markSending(table, seen, round, now)
  if (sealed === undefined || !marked) return 'skipped'
  const result = await sendSms(
    app,
    {
      phone: openContact(sealed, seen.businessId, contactKey),
      template: round === 1 ? 'invitation' : 'reminder',
      parameters: [seen.code ?? '', wave.closesOn],
    },
    now,
  )
  await keepOutcome(table, marked, { round, at: now.toISOString(), outcome: outcomeText(result) })
  return result.outcome === 'sent' ? 'sent' : 'failed'
}

function outcomeText(result: SmsOutcome): string {
  return result.outcome === 'refused' ? `refused: ${result.reason}` : result.outcome
}

/** Does the work of all, some at a time, answered in their order. */
async function inLanes<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index]
      if (item !== undefined) results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
