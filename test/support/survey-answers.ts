import { type ResponseBody, type RouteName, routes } from '@minping/shared/api'
import type { Answer, Questionnaire } from '@minping/shared/survey'
import { handler as identityHandler } from '../../functions/identity/handler.ts'
import type { Business } from '../../functions/platform/call.ts'
import { readSession } from '../../functions/platform/session.ts'
import { handler } from '../../functions/responses/handler.ts'
import { citizenOf, type Sent, send } from './call-use-case.ts'
import { creditCode, done, newKey, newWave } from './survey-desk.ts'
import type { TestService } from './test-service.ts'

type ResponsesRoute = {
  [Name in RouteName]: (typeof routes)[Name]['room'] extends 'responses' ? Name : never
}[RouteName]

/** A short questionnaire with a bit of everything: a branch, a matrix that opens cases, a number, a text. */
export function answeredQuestionnaire(questionnaireId: string): Questionnaire {
  const words = (zh: string) => ({ zh, en: zh })
  const usual = { required: true, notExperienced: false }
  return {
    questionnaireId,
    title: words('营商环境'),
    introduction: words('自愿填写。'),
    kinds: [
      { kind: 'owner', name: words('负责人') },
      { kind: 'staff', name: words('经办人') },
    ],
    sections: [
      {
        sectionId: 'all',
        title: words('全部'),
        questions: [
          { questionId: 'overall', title: words('总体'), type: 'scale', scale: 'five', ...usual },
          {
            questionId: 'services',
            title: words('各项服务'),
            type: 'matrix',
            scale: 'five',
            rows: [
              { rowId: 'opening', title: words('企业开办') },
              { rowId: 'tax', title: words('纳税') },
            ],
            randomOrder: false,
            required: true,
            notExperienced: true,
            problem: { category: 'government', atMost: 2 },
          },
          {
            questionId: 'came',
            title: words('来过大厅吗'),
            type: 'single',
            options: [
              { option: 'yes', name: words('来过'), withText: false, alone: false },
              { option: 'no', name: words('没有'), withText: false, alone: false },
            ],
            randomOrder: false,
            ...usual,
          },
          {
            questionId: 'days',
            title: words('开办用了几天'),
            type: 'number',
            unit: words('天'),
            decimals: 0,
            least: 0,
            most: 100,
            edges: [2, 5],
            ...usual,
            visibleIf: { question: 'came', options: ['yes'] },
          },
          {
            questionId: 'wish',
            title: words('您的建议'),
            type: 'text',
            long: true,
            most: 200,
            groups: [{ group: 'loan', name: words('贷款'), words: ['贷款'] }],
            required: false,
            notExperienced: false,
          },
        ],
      },
    ],
  }
}

export type Given = Record<string, Answer | null>

/** Whole answers of somebody who has been to the hall. */
export const wholeAnswers = (score = 5, days = 3): Given => ({
  overall: { type: 'scale', score },
  services: { type: 'matrix', scores: { opening: score, tax: 'notExperienced' } },
  came: { type: 'single', option: 'yes' },
  days: { type: 'number', value: days },
})

/** Publishes a questionnaire and releases an open wave of it. */
export async function openWave(questionnaireId: string, change: Record<string, unknown> = {}) {
  const path = { questionnaireId }
  await done('saveQuestionnaire', { path, body: { revision: 0, document: answeredQuestionnaire(questionnaireId) } })
  await done('publishQuestionnaire', { path, body: { revision: 1 } })
  const { waveId, version } = await newWave(questionnaireId, { mode: 'open', ...change })
  await done('actOnWave', { path: { waveId, action: 'release' }, body: { version } })
  return waveId
}

/** Asks for a business's session. */
export function enter(body: Record<string, unknown>) {
  return send(identityHandler, 'openBusinessSession', { caller: citizenOf('nobody'), body })
}

/** Claims the business of a number; answers who it is. */
export async function claim(service: TestService, waveId: string, number: number, device = deviceOf(number)) {
  const answer = await enter(claimOf(waveId, number, device))
  if (answer.status !== 200) throw new Error(`the claim was answered ${answer.status} ${answer.body.code}`)
  return callerOf(service, answer.body.token)
}

export function claimOf(waveId: string, number: number, deviceSecret = deviceOf(number)) {
  const stratum = { regionCode: number % 2 === 0 ? '530702' : '530721', industry: 'F', size: 'small' }
  return {
    by: 'claim',
    waveId,
    creditCode: creditCode(number),
    name: `丽江测试企业${number}`,
    ...stratum,
    deviceSecret,
  }
}

export function deviceOf(number: number | string): string {
  return `device-of-the-tests-number-${number}`
}

/** Who a token says that somebody is. */
export function callerOf(service: TestService, token: string): Business {
  const session = readSession(token, service.keys.session, new Date())
  if (typeof session === 'string' || session.kind !== 'business') throw new Error('not a session of a business')
  return session
}

/** What a business does. Every success is held against the contract. */
export async function asBusiness<Name extends ResponsesRoute>(
  caller: Business,
  name: Name,
  sent: Omit<Sent, 'caller'> = {},
) {
  const answer = await send(handler, name, { caller, ...sent })
  if (answer.status < 400) expect(routes[name].response.parse(answer.body)).toEqual(answer.body)
  return answer
}

/** Saves answers on what stands; answers the new version. */
export async function save(caller: Business, answers: Given, kind: string | null = 'owner'): Promise<number> {
  const { version } = await mine(caller)
  const body = { baseVersion: version, ...(kind !== null && { kind }), answers }
  const saved = await asBusiness(caller, 'saveAnswers', { body })
  if (saved.status !== 200)
    throw new Error(`saving was answered ${saved.status} ${saved.body.code} ${saved.body.field}`)
  return saved.body.version
}

export async function mine(caller: Business): Promise<ResponseBody<'getMySurvey'>> {
  const { status, body } = await asBusiness(caller, 'getMySurvey')
  if (status !== 200) throw new Error(`my survey was answered ${status} ${body.code}`)
  return body
}

export function submit(caller: Business, body: Record<string, unknown>, key = newKey()) {
  return asBusiness(caller, 'submitResponse', { body, key })
}

/** The same, sent again with the same key while the store can't be reached, as the phone does. */
export async function submitUntilAnswered(caller: Business, body: Record<string, unknown>) {
  const key = newKey()
  for (;;) {
    const answer = await submit(caller, body, key)
    if (answer.status !== 503) return answer
  }
}

/** Saves and submits, where both must succeed. */
export async function submitAnswers(caller: Business, answers: Given, more: Record<string, unknown> = {}) {
  const { status, body } = await submit(caller, { version: await save(caller, answers), ...more })
  if (status !== 200) throw new Error(`submitting was answered ${status} ${body.code} ${body.field ?? ''}`)
  return body
}
