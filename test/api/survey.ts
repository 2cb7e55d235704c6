import type { RequestBody, ResponseBody, RouteName } from '@minping/shared/api'
import { creditCodeCheckCharacter } from '@minping/shared/directory'
import { newKey, send } from './http.ts'
import type { World } from './world.ts'

/** Where the survey's business is, and who takes what it reports. */
export const surveyRegion = '530702'
export const surveyDepartment = '530702-business-environment'
/** The questionnaire of the surveys in these tests. */
export const questionnaireId = 'plan-promises'

/** A survey that tests ask about: an open wave with one response that reported a problem, and one that is over. */
export interface Survey {
  openWaveId: string
  preparingWaveId: string
  publishedWaveId: string
  /** A questionnaire that has a draft and no version. */
  draftId: string
  /** The session of the business that reported the problem, and that of another one. */
  business: string
  anotherBusiness: string
  caseId: string
}

let businesses = 0
let surveys = 0

/** A credit code that is nobody's, with the right check character; another one each time. */
export function newCreditCode(): string {
  businesses += 1
  const first17 = `91539999${String(Date.now() % 1_000_000).padStart(6, '0')}${String(businesses).padStart(3, '0')}`
  return `${first17}${creditCodeCheckCharacter(first17)}`
}

/** A claim of a business that nobody has claimed before. */
export function newClaim(waveId: string): Extract<RequestBody<'openBusinessSession'>, { by: 'claim' }> {
  return {
    by: 'claim',
    waveId,
    creditCode: newCreditCode(),
    name: '测试企业',
    regionCode: surveyRegion,
    industry: 'F',
    size: 'small',
    deviceSecret: newKey(),
  }
}

/** Answers with one thing that dissatisfies: it opens one case. */
export const answers: RequestBody<'saveAnswers'>['answers'] = {
  'dealt-with': { type: 'multiple', options: ['none'] },
  'service-circle-time': { type: 'notExperienced' },
  overall: { type: 'scale', score: 1 },
}

export const newWave = (more: Partial<RequestBody<'createWave'>> = {}): RequestBody<'createWave'> => ({
  name: { zh: '测试批次', en: 'Test wave' },
  questionnaireId,
  questionnaireVersion: 1,
  mode: 'open',
  opensOn: '2026-01-01',
  closesOn: '2099-12-31',
  threshold: 3,
  quotas: [],
  ...more,
})

/** Opens the session of a business that claims itself. */
export async function claimBusiness(world: World, waveId: string): Promise<string> {
  return (await ask<'openBusinessSession'>(world, 'POST /api/sessions/business', { body: newClaim(waveId) })).token
}

/** Answers and submits; the survey as the business then sees it. */
export async function submitAnswers(world: World, token: string, more = answers): Promise<ResponseBody<'getMySurvey'>> {
  const saved = await ask<'saveAnswers'>(world, 'POST /api/me/survey/answers', {
    token,
    body: { baseVersion: 0, answers: more },
  })
  return ask<'submitResponse'>(world, 'POST /api/me/survey/submission', {
    token,
    key: newKey(),
    body: { version: saved.version, contact: { phone: '13888012345', agreed: true } },
  })
}

/** Creates a wave and takes actions on it. */
export async function createWave(
  world: World,
  wave: RequestBody<'createWave'>,
  ...actions: readonly string[]
): Promise<ResponseBody<'getWave'>> {
  const token = await world.signIn('city-administrator')
  let current = await ask<'createWave'>(world, 'POST /api/waves', { token, key: newKey(), body: wave }, 201)
  for (const action of actions) {
    current = await ask<'actOnWave'>(world, `POST /api/waves/${current.waveId}/${action}`, {
      token,
      body: { version: current.version },
    })
  }
  return current
}

/** Makes the survey that the samples are about. */
export async function openSurvey(world: World): Promise<Survey> {
  const token = await world.signIn('city-administrator')
  const { document } = await ask<'getQuestionnaire'>(world, `GET /api/questionnaires/${questionnaireId}`, { token })
  surveys += 1
  const draftId = `draft-${surveys}`
  await ask<'saveQuestionnaire'>(world, `POST /api/questionnaires/${draftId}`, {
    token,
    body: { revision: 0, document: { ...document, questionnaireId: draftId } },
  })
  const open = await createWave(world, newWave(), 'release')
  const preparing = await createWave(world, newWave({ mode: 'invited' }))
  const published = await createWave(world, newWave(), 'release', 'close', 'publish-summary')
  const business = await claimBusiness(world, open.waveId)
  const { cases } = await submitAnswers(world, business)
  return {
    openWaveId: open.waveId,
    preparingWaveId: preparing.waveId,
    publishedWaveId: published.waveId,
    draftId,
    business,
    anotherBusiness: await claimBusiness(world, open.waveId),
    caseId: cases[0]?.caseId ?? '',
  }
}

async function ask<Name extends RouteName>(
  world: World,
  line: string,
  request: Parameters<typeof send>[2],
  status = 200,
): Promise<ResponseBody<Name>> {
  const received = await send<ResponseBody<Name>>(world.url, line, request)
  expect({ line, status: received.status, text: received.status === status ? '' : received.text }).toEqual({
    line,
    status,
    text: '',
  })
  return received.body
}
