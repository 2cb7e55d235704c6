import { readCreditCode } from '@minping/shared/directory'
import type { Call, ProblemAnswer } from '../platform/call.ts'
import { identify } from '../platform/identify.ts'
import { service } from '../platform/service.ts'
import { readBusiness } from '../store/business-entity.ts'
import { newEntryCode, readEntryCode } from '../store/entry-code-entity.ts'
import { newParticipation, type Participation, readParticipation } from '../store/participation-entity.ts'
import { isPhoneCodeRight } from '../store/phone-code-entity.ts'
import { beginParticipation, type Entrant, type Taking, takeParticipation } from '../store/take-participation.ts'
import { type OpenedWave, openedWave, phoneCodeHash } from './survey-entry.ts'

type Body = Call<'openBusinessSession'>['body']
type BodyBy<By extends Body['by']> = Extract<Body, { by: By }>

/** Lets a device into the participation of a business, by whatever it brings; or why not. */
export async function enterBusiness(
  body: Body,
  device: string,
  now: Date,
): Promise<{ participation: Participation } | ProblemAnswer> {
  const entrant = (by: Entrant['by']): Entrant => ({ device, by, colleagueCode: newEntryCode() })
  switch (body.by) {
    case 'invitation':
    case 'colleague':
      return enterByCode(body, entrant, now)
    case 'phone':
      return enterByPhone(body, entrant('phone'), now)
    case 'claim':
      return enterByClaim(body, entrant('claim'), now)
  }
}

/** What a code is, it says itself: people type either into the same field. */
async function enterByCode(
  body: BodyBy<'invitation' | 'colleague'>,
  entrant: (by: Entrant['by']) => Entrant,
  now: Date,
): Promise<{ participation: Participation } | ProblemAnswer> {
  const { table } = service()
  const entry = await readEntryCode(table, body.code)
  const participation = entry && (await readParticipation(table, entry.waveId, entry.businessId))
  if (!entry || !participation) return { problem: 'INVITATION_UNKNOWN', field: 'code' }
  const wave = await openedWave(entry.waveId, now)
  if ('problem' in wave) return wave
  if (!mayEnter(wave, participation)) return { problem: 'WAVE_NOT_OPEN' }
  const taking = await takeParticipation(table, participation, entrant(entry.kind))
  const answer = answerTaking(taking, entry.kind === 'invitation' ? 'INVITATION_USED' : 'BUSINESS_TAKEN')
  // Which survey it is for: the way in by the registered phone asks for it.
  return 'problem' in answer ? { ...answer, current: { waveId: entry.waveId } } : answer
}

async function enterByPhone(
  { waveId, creditCode, phone, phoneCode }: BodyBy<'phone'>,
  entrant: Entrant,
  now: Date,
): Promise<{ participation: Participation } | ProblemAnswer> {
  const { table, secrets } = service()
  const { identity } = await secrets()
  const code = readCreditCode(creditCode)
  if (!code) return { problem: 'CREDIT_CODE_INVALID', field: 'creditCode' }
  const wave = await openedWave(waveId, now)
  if ('problem' in wave) return wave
  const businessId = identify('business', code, identity)
  const codeHash = phoneCodeHash({ waveId, businessId, phone, code: phoneCode }, identity)
  if (!(await isPhoneCodeRight(table, { waveId, businessId, codeHash }, now))) {
    return { problem: 'PHONE_CODE_WRONG', field: 'phoneCode' }
  }
  const business = await readBusiness(table, businessId)
  const standing = await readParticipation(table, waveId, businessId)
  if (!mayEnter(wave, standing)) return { problem: 'WAVE_NOT_OPEN' }
  if (standing) return answerTaking(await takeParticipation(table, standing, entrant), 'BUSINESS_TAKEN')
  if (!business || wave.mode !== 'open') return { problem: 'NOT_FOUND' }
  return answerTaking(await beginParticipation(table, newParticipation(waveId, business), entrant), 'BUSINESS_TAKEN')
}

/** A business that the register knows is what the register says, whatever who claims it says. */
async function enterByClaim(
  { waveId, creditCode, name, regionCode, industry, size }: BodyBy<'claim'>,
  entrant: Entrant,
  now: Date,
): Promise<{ participation: Participation } | ProblemAnswer> {
  const { table, cityCode, secrets, city } = service()
  const code = readCreditCode(creditCode)
  if (!code) return { problem: 'CREDIT_CODE_INVALID', field: 'creditCode' }
  const wave = await openedWave(waveId, now)
  if ('problem' in wave) return wave
  if (wave.mode !== 'open') return { problem: 'NOT_FOUND' }
  const { regions } = await city()
  // 市本级 is no place: every business is in a county.
  if (regionCode === cityCode || !regions.has(regionCode)) return { problem: 'FIELD_INVALID', field: 'regionCode' }

  const businessId = identify('business', code, (await secrets()).identity)
  const standing = await readParticipation(table, waveId, businessId)
  if (!mayEnter(wave, standing)) return { problem: 'WAVE_NOT_OPEN' }
  if (standing) return answerTaking(await takeParticipation(table, standing, entrant), 'BUSINESS_TAKEN')
  const claimed = { businessId, name: name.trim(), regionCode, industry, size }
  const business = (await readBusiness(table, businessId)) ?? claimed
  return answerTaking(await beginParticipation(table, newParticipation(waveId, business), entrant), 'BUSINESS_TAKEN')
}

/** Who has taken part may come back after the wave is closed, to see what became of reported problems. */
function mayEnter({ state }: OpenedWave, participation: Participation | undefined): boolean {
  return state === 'open' || (participation !== undefined && participation.state !== 'waiting')
}

function answerTaking(
  taking: Taking,
  problem: 'INVITATION_USED' | 'BUSINESS_TAKEN',
): { participation: Participation } | ProblemAnswer {
  return 'refused' in taking ? { problem } : taking
}
