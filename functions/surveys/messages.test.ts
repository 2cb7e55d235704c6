import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { ResponseBody } from '@minping/shared/api'
import { setClock } from '../../test/support/set-clock.ts'
import {
  atDesk,
  done,
  invitationsOf,
  newWave,
  numbersTo,
  publishShort,
  registerRow,
} from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { newEntryCode } from '../store/entry-code-entity.ts'
import { readParticipation, submittedWrite } from '../store/participation-entity.ts'
import { takeParticipation } from '../store/take-participation.ts'

const businesses = 30
const [withoutPhone, unreachable] = [1, 2]
const unreachablePhone = '13800130000'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
  await publishShort('short')
  const rows = numbersTo(businesses).map((number) =>
    registerRow(
      number,
      number === withoutPhone ? { phone: '' } : number === unreachable ? { phone: unreachablePhone } : {},
    ),
  )
  await done('importBusinesses', { body: { rows } })
})
beforeEach(() => {
  setClock('2026-03-02 10:00')
})
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  jest.useRealTimers()
  await service.stop()
})

/** A wave that asks every business of the register. */
async function askingWave(): Promise<string> {
  const { waveId } = await newWave('short')
  const { version } = await done('drawSample', {
    path: { waveId },
    body: { version: 1, seed: 'one', size: businesses },
  })
  await done('actOnWave', { path: { waveId, action: 'release' }, body: { version } })
  return waveId
}

const sendPage = (waveId: string, round: number, cursor?: string) =>
  atDesk('sendMessages', { path: { waveId }, body: { round, cursor } })

/** Sends a round page by page, as the desk does. */
async function sendRound(waveId: string, round: number) {
  const sums = { sent: 0, failed: 0, skipped: 0 }
  let cursor: string | undefined
  do {
    const { body }: { body: ResponseBody<'sendMessages'> } = await sendPage(waveId, round, cursor)
    for (const field of ['sent', 'failed', 'skipped'] as const) sums[field] += body[field]
    cursor = body.cursor
  } while (cursor !== undefined)
  return sums
}

/** What went out to the businesses of a wave, by their codes. */
function messagesTo(codes: readonly string[]) {
  return service.messages.filter(({ parameters: [code = ''] }) => codes.includes(code))
}

const codesOf = async (waveId: string) => (await invitationsOf(waveId)).map(({ code }) => code)

describe('a round of messages', () => {
  test('reaches everybody who has a phone, with their own code and the last day', async () => {
    // Prepare
    const waveId = await askingWave()

    // Act
    const sums = await sendRound(waveId, 1)

    // Assess
    const invitations = await invitationsOf(waveId)
    const sent = messagesTo(invitations.map(({ code }) => code))
    expect(sums).toEqual({ sent: businesses - 2, failed: 1, skipped: 1 })
    expect(sent).toHaveLength(businesses - 2)
    expect(new Set(sent.map(({ phone }) => phone)).size).toBe(businesses - 2)
    for (const { templateId, parameters } of sent) {
      expect([templateId, parameters]).toEqual(['邀请', [expect.any(String), '2026-03-31']])
    }
    const outcomes = invitations.flatMap(({ messages }) => messages.map(({ outcome }) => outcome))
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(businesses - 2)
    expect(outcomes.filter((outcome) => outcome !== 'sent')).toEqual([
      'refused: InvalidParameterValue.IncorrectPhoneNumber',
    ])
  })

  test('reaches each once, also when it is sent by five at once and again', async () => {
    // Prepare
    const waveId = await askingWave()

    // Act
    const rounds = await Promise.all(numbersTo(5).map(() => sendRound(waveId, 1)))
    const again = await sendRound(waveId, 1)

    // Assess
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(businesses - 2)
    expect(messagesTo(await codesOf(waveId))).toHaveLength(businesses - 2)
    expect(again).toEqual({ sent: 0, failed: 0, skipped: businesses })
  })

  test('reminds who has not submitted', async () => {
    // Prepare
    const waveId = await askingWave()
    const [begun, submitted] = (await invitationsOf(waveId)).filter(
      ({ phoneMasked }) => phoneMasked !== undefined && phoneMasked !== '138****0000',
    )
    for (const one of [begun, submitted]) {
      const participation = await readParticipation(service.table, waveId, one?.invitationId ?? '')
      if (!participation) throw new Error('everybody is invited')
      const entrant = { device: 'phone', by: 'invitation' as const, colleagueCode: newEntryCode() }
      await takeParticipation(service.table, participation, entrant)
    }
    const write = submittedWrite(service.table, { waveId, businessId: submitted?.invitationId ?? '' })
    await service.table.client.send(new TransactWriteCommand({ TransactItems: [write] }))

    // Act
    const sums = await sendRound(waveId, 2)

    // Assess
    const reminded = messagesTo(await codesOf(waveId))
    expect(sums).toEqual({ sent: businesses - 3, failed: 1, skipped: 2 })
    expect(new Set(reminded.map(({ templateId }) => templateId))).toEqual(new Set(['提醒']))
    expect(reminded.some(({ parameters: [code] }) => code === begun?.code)).toBe(true)
    expect(reminded.some(({ parameters: [code] }) => code === submitted?.code)).toBe(false)
  })

  test('that the provider could not take is counted as failed and goes out when it is sent again', async () => {
    // Prepare
    const waveId = await askingWave()
    const { SMS_BASE_URL } = process.env
    process.env.SMS_BASE_URL = 'http://127.0.0.1:1'
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)

    // Act
    const failed = await sendRound(waveId, 1)
    process.env.SMS_BASE_URL = SMS_BASE_URL
    const again = await sendRound(waveId, 1)

    // Assess
    expect(failed).toEqual({ sent: 0, failed: businesses - 1, skipped: 1 })
    expect(again).toEqual({ sent: businesses - 2, failed: 1, skipped: 1 })
    expect(messagesTo(await codesOf(waveId))).toHaveLength(businesses - 2)
  })

  test('can not be sent in a city without an account', async () => {
    // Prepare
    const waveId = await askingWave()
    const { SMS_APP_ID } = process.env
    process.env.SMS_APP_ID = 'unset'

    // Act
    const answer = await sendPage(waveId, 1)
    process.env.SMS_APP_ID = SMS_APP_ID

    // Assess
    expect([answer.status, answer.body.code]).toEqual([503, 'MESSAGES_UNAVAILABLE'])
  })

  test.each([
    ['a wave that is prepared', async () => (await newWave('short')).waveId],
    ['an open wave', async () => (await newWave('short', { mode: 'open' })).waveId],
    [
      'a wave that is over',
      async () => {
        const waveId = await askingWave()
        setClock('2026-04-01 10:00')
        return waveId
      },
    ],
  ])('is not sent for %s', async (_, prepare) => {
    // Prepare
    const waveId = await prepare()

    // Act
    const answer = await sendPage(waveId, 1)

    // Assess
    expect([answer.status, answer.body.code]).toEqual([409, 'ACTION_NOT_POSSIBLE'])
  })
})
