import type { RequestBody, ResponseBody, RouteName } from '@minping/shared/api'
import { newKey, send } from './http.ts'
import { newCreditCode, newWave, surveyRegion } from './survey.ts'
import { openWorld, type World } from './world.ts'

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld()
  token = await world.signIn('city-administrator')
})
afterAll(() => world.stop())

async function ask<Name extends RouteName>(line: string, body?: unknown): Promise<ResponseBody<Name>> {
  const received = await send<ResponseBody<Name>>(world.url, line, { token, key: newKey(), body })
  if (received.status >= 400) throw new Error(`${line}: ${received.text}`)
  return received.body
}

/** Every call of the desk's way reaches the store with the function's own role: what it lacks would be refused here. */
test('a wave of invitations goes its way at the desk: register, sample, invitations, messages, closing, summary', async () => {
  // Prepare
  const businesses = Array.from({ length: 12 }, (_, index) => ({
    creditCode: newCreditCode(),
    name: `测试企业${index}`,
    regionCode: surveyRegion,
    industry: 'F',
    size: 'small',
    phone: `1380013${String(8001 + index)}`,
  }))
  const rows: RequestBody<'importBusinesses'>['rows'] = businesses
  const before = await ask<'getRegister'>('GET /api/businesses')

  // Act
  const taken = await ask<'importBusinesses'>('POST /api/businesses', { rows })
  const register = await ask<'getRegister'>('GET /api/businesses')
  const created = await ask<'createWave'>('POST /api/waves', newWave({ mode: 'invited' }))
  const wave = `/api/waves/${created.waveId}`
  const first = await ask<'drawSample'>(`POST ${wave}/sample`, { version: 1, seed: 'one', size: 6 })
  const second = await ask<'drawSample'>(`POST ${wave}/sample`, { version: first.version, seed: 'two', size: 8 })
  const released = await ask<'actOnWave'>(`POST ${wave}/release`, { version: second.version })
  const sent = await ask<'sendMessages'>(`POST ${wave}/messages`, { round: 1 })
  const { items } = await ask<'listInvitations'>(`GET ${wave}/invitations?state=waiting`)
  const closed = await ask<'actOnWave'>(`POST ${wave}/close`, { version: released.version })
  const published = await ask<'actOnWave'>(`POST ${wave}/publish-summary`, { version: closed.version })

  // Assess
  expect(taken).toEqual({ added: 12, changed: 0, same: 0, refused: [] })
  expect(register.total).toBe(before.total + 12)
  expect(released).toMatchObject({ state: 'open', invited: 8, population: register.total, responseRate: '0.00' })
  expect(sent).toMatchObject({ sent: 8, failed: 0, skipped: 0 })
  expect(items).toHaveLength(8)
  expect(new Set(items.map(({ code }) => code)).size).toBe(8)
  expect(published).toMatchObject({ state: 'closed', actions: ['withdraw-summary'] })
})

test('a questionnaire is written, refused while something is wrong with it, mended and published', async () => {
  // Prepare
  const { document } = await ask<'getQuestionnaire'>('GET /api/questionnaires/hall-service')
  const questionnaireId = 'hall-service-of-tests'
  const [section, ...sections] = document.sections
  const sound = { ...document, questionnaireId }
  const wrong = { ...sound, sections: section ? [section, { ...section }, ...sections] : [] }
  const save = (revision: number, content: object) =>
    ask<'saveQuestionnaire'>(`POST /api/questionnaires/${questionnaireId}`, { revision, document: content })
  const publish = (revision: number) =>
    ask<'publishQuestionnaire'>(`POST /api/questionnaires/${questionnaireId}/publication`, { revision })

  // Act
  const draft = await save(0, wrong)
  const refused = await publish(1).catch(String)
  await save(1, sound)
  const published = await publish(2)

  // Assess
  expect(draft.findings.map(({ code }) => code)).toContain('DUPLICATE')
  expect(refused).toContain('QUESTIONNAIRE_UNSOUND')
  expect(published).toMatchObject({ version: 1, published: 1, findings: [], document: sound })
})
