import type { Problem, ProblemCode, RequestBody, SurveyCaseView } from '@minping/shared/api'
import { newKey, type Received, type Request, send } from './http.ts'
import {
  answers,
  claimBusiness,
  createWave,
  newClaim,
  newCreditCode,
  newWave,
  openSurvey,
  questionnaireId,
  submitAnswers,
} from './survey.ts'
import type { World } from './world.ts'

type Answer = Promise<Received<Problem>>

/** How a client meets each problem of surveys; `world` is asked once it is open. */
export const surveyProvocations = (world: () => World) => {
  const ask = (line: string, request: Request = {}): Answer => send(world().url, line, request)
  const asAdministrator = async (line: string, request: Request = {}): Answer =>
    ask(line, { ...request, token: await world().signIn('city-administrator') })
  const enter = (body: RequestBody<'openBusinessSession'>): Answer => ask('POST /api/sessions/business', { body })
  const openWave = () => createWave(world(), newWave(), 'release')

  return {
    QUESTIONNAIRE_UNSOUND: async () => {
      const { draftId } = await openSurvey(world())
      const line = `POST /api/questionnaires/${draftId}`
      const current = await asAdministrator(`GET /api/questionnaires/${draftId}`)
      const { draftRevision, document } = current.body as unknown as { draftRevision: number; document: Unsound }
      document.sections[0].questions[0].visibleIf = { question: 'nowhere', answered: true }
      await asAdministrator(line, { body: { revision: draftRevision, document } })
      return asAdministrator(`${line}/publication`, { body: { revision: draftRevision + 1 } })
    },
    QUESTIONNAIRE_NOT_PUBLISHED: () =>
      asAdministrator('POST /api/waves', { key: newKey(), body: newWave({ questionnaireVersion: 99 }) }),
    REGISTER_TOO_SMALL: async () => {
      const { waveId, version } = await createWave(world(), newWave({ mode: 'invited' }))
      return asAdministrator(`POST /api/waves/${waveId}/sample`, { body: { version, seed: 'seed', size: 100_000 } })
    },
    INVITATION_UNKNOWN: () => enter({ by: 'invitation', code: 'NOCODEHERE', deviceSecret: newKey() }),
    INVITATION_USED: async () => {
      const creditCode = newCreditCode()
      const rows = [{ creditCode, name: '受邀企业', regionCode: '530721', industry: 'A', size: 'large' }]
      await asAdministrator('POST /api/businesses', { body: { rows } })
      const register = (await asAdministrator('GET /api/businesses')).body as unknown as { total: number }
      const { waveId, version } = await createWave(world(), newWave({ mode: 'invited' }))
      const drawn = await asAdministrator(`POST /api/waves/${waveId}/sample`, {
        body: { version, seed: 'seed', size: register.total },
      })
      const { version: next } = drawn.body as unknown as { version: number }
      await asAdministrator(`POST /api/waves/${waveId}/release`, { body: { version: next } })
      const invited = await asAdministrator(`GET /api/waves/${waveId}/invitations`)
      const [{ code }] = (invited.body as unknown as { items: [{ code: string }] }).items
      await enter({ by: 'invitation', code, deviceSecret: newKey() })
      return enter({ by: 'invitation', code, deviceSecret: newKey() })
    },
    CREDIT_CODE_INVALID: async () =>
      enter({ ...newClaim((await openWave()).waveId), creditCode: '91350100M000100Y44' }),
    PHONE_CODE_WRONG: async () => {
      const { waveId } = await openWave()
      const proof = { creditCode: newCreditCode(), phone: '13888012345', phoneCode: '000000', deviceSecret: newKey() }
      return enter({ by: 'phone', waveId, ...proof })
    },
    BUSINESS_TAKEN: async () => {
      const claim = newClaim((await openWave()).waveId)
      await enter(claim)
      return enter({ ...claim, deviceSecret: newKey() })
    },
    WAVE_NOT_OPEN: async () => enter(newClaim((await createWave(world(), newWave(), 'release', 'close')).waveId)),
    ANSWER_INVALID: async () => {
      const token = await claimBusiness(world(), (await openWave()).waveId)
      const body = { baseVersion: 0, answers: { overall: { type: 'scale', score: 9 } } }
      return ask('POST /api/me/survey/answers', { token, body })
    },
    ANSWER_MISSING: async () => {
      const token = await claimBusiness(world(), (await openWave()).waveId)
      const some = { overall: answers.overall ?? null }
      await ask('POST /api/me/survey/answers', { token, body: { baseVersion: 0, answers: some } })
      return ask('POST /api/me/survey/submission', { token, key: newKey(), body: { version: 1 } })
    },
    QUOTA_FULL: async () => {
      const quotas = [{ quotaId: 'one', name: { zh: '一家', en: 'One' }, most: 1 }]
      const { waveId } = await createWave(world(), newWave({ quotas }), 'release')
      await submitAnswers(world(), await claimBusiness(world(), waveId))
      const token = await claimBusiness(world(), waveId)
      await ask('POST /api/me/survey/answers', { token, body: { baseVersion: 0, answers } })
      return ask('POST /api/me/survey/submission', { token, key: newKey(), body: { version: 1 } })
    },
    ITEM_UNKNOWN: async () => {
      const { waveId } = await openWave()
      return asAdministrator(`GET /api/waves/${waveId}/texts?question=${questionnaireId}`)
    },
    DEPARTMENT_INVALID: async () => {
      const { caseId } = await openSurvey(world())
      const token = await world().signIn('gucheng-environment-manager')
      const { body } = await send<SurveyCaseView>(world().url, `GET /api/survey-cases/${caseId}`, { token })
      return ask(`POST /api/survey-cases/${caseId}/redispatch`, {
        token,
        body: { version: body.version, text: '不属于本单位', departmentCode: '530721-business-environment' },
      })
    },
  } satisfies Partial<Record<ProblemCode, () => Answer>>
}

/** As much of a document as the test changes. */
interface Unsound {
  sections: [{ questions: [{ visibleIf?: object }] }]
}
