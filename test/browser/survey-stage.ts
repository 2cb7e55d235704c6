import type { RequestBody, ResponseBody, Session } from '@minping/shared/api'
import { creditCodeCheckCharacter } from '@minping/shared/directory'
import type { App } from './app.ts'

/** The questionnaire that the journeys answer: short, with branches. */
export const questionnaireId = 'plan-promises'

let businesses = 0

/** A credit code that is nobody's, with the right check character; another one each time. */
export function newCreditCode(): string {
  businesses += 1
  const first17 = `91539998${String(businesses).padStart(9, '0')}`
  return `${first17}${creditCodeCheckCharacter(first17)}`
}

/** A wave that invites one business of 古城区, and the code of its invitation. */
export async function inviteBusiness(app: App): Promise<{ waveId: string; code: string }> {
  const rows = [
    { creditCode: newCreditCode(), name: '测试企业（古城·商贸）', regionCode: '530702', industry: 'F', size: 'small' },
  ]
  await ask(app, 'POST', 'businesses', { rows })
  const wave = await ask<ResponseBody<'createWave'>>(app, 'POST', 'waves', newWave('invited'))
  const drawn = await ask<ResponseBody<'drawSample'>>(app, 'POST', `waves/${wave.waveId}/sample`, {
    version: wave.version,
    seed: 'test',
    size: 1,
  })
  await ask(app, 'POST', `waves/${wave.waveId}/release`, { version: drawn.version })
  const { items } = await ask<ResponseBody<'listInvitations'>>(app, 'GET', `waves/${wave.waveId}/invitations`)
  return { waveId: wave.waveId, code: items[0]?.code ?? '' }
}

const newWave = (mode: 'invited' | 'open'): RequestBody<'createWave'> => ({
  name: { zh: '测试批次', en: 'Test wave' },
  questionnaireId,
  questionnaireVersion: 1,
  mode,
  opensOn: '2026-01-01',
  closesOn: '2099-12-31',
  threshold: 3,
  quotas: [],
})

/** Asks the API as the administrator; what isn't answered well fails the test. */
async function ask<Answer>(app: App, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${app.url}/api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await administrator(app)}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID().replaceAll('-', ''),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

async function administrator(app: App): Promise<string> {
  const account = 'city-administrator'
  const answer = await fetch(`${app.url}/api/sessions/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: app.password(account) }),
  })
  return ((await answer.json()) as Session).token
}
