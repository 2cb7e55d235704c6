import { type ResponseBody, type RouteName, routes } from '@minping/shared/api'
import { creditCodeCheckCharacter } from '@minping/shared/directory'
import type { Questionnaire } from '@minping/shared/survey'
import { handler } from '../../functions/surveys/handler.ts'
import { postOf, type Sent, send } from './call-use-case.ts'

type SurveyRoute = { [Name in RouteName]: (typeof routes)[Name]['room'] extends 'surveys' ? Name : never }[RouteName]

/** What an administrator does with surveys. Every success is held against the contract: nothing missing, nothing more. */
export async function atDesk<Name extends SurveyRoute>(name: Name, sent: Omit<Sent, 'caller'> = {}) {
  const answer = await send(handler, name, { caller: postOf('city-administrator'), ...sent })
  if (answer.status < 400) expect(routes[name].response.parse(answer.body)).toEqual(answer.body)
  return answer
}

/** The same where it must succeed. */
export async function done<Name extends SurveyRoute>(
  name: Name,
  sent: Omit<Sent, 'caller'> = {},
): Promise<ResponseBody<Name>> {
  const { status, body } = await atDesk(name, sent)
  if (status >= 400) throw new Error(`${name} was answered ${status} ${body.code} ${body.field ?? ''}`)
  return body
}

/** A valid credit code, another for each number. */
export function creditCode(number: number): string {
  const first17 = `91530700${String(number).padStart(9, '0')}`
  return `${first17}${creditCodeCheckCharacter(first17)}`
}

/** A row of the register; numbers from 1 on spread evenly over two counties, two industries and two sizes. */
export function registerRow(number: number, change: Record<string, string> = {}): Record<string, string> {
  return {
    creditCode: creditCode(number),
    name: `丽江测试企业${number}`,
    regionCode: number % 2 === 0 ? '530702' : '530721',
    industry: number % 4 < 2 ? 'F' : 'H',
    size: number % 8 < 4 ? 'small' : 'micro',
    phone: `138${10_000_000 + number}`,
    ...change,
  }
}

/** Takes the rows of some numbers into the register. */
export async function register(numbers: readonly number[]): Promise<void> {
  for (let start = 0; start < numbers.length; start += 500) {
    const rows = numbers.slice(start, start + 500).map((number) => registerRow(number))
    await done('importBusinesses', { body: { rows } })
  }
}

/** 1 … count. */
export function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

let keys = 0
export const newKey = () => `key-of-the-survey-desk-${++keys}`

/** A short questionnaire without fault. */
export function shortQuestionnaire(questionnaireId: string): Questionnaire {
  return {
    questionnaireId,
    title: { zh: '简短问卷', en: 'A short questionnaire' },
    introduction: { zh: '自愿填写。', en: 'Voluntary.' },
    kinds: [],
    sections: [
      {
        sectionId: 'only',
        title: { zh: '总体', en: 'Overall' },
        questions: [
          {
            questionId: 'overall',
            title: { zh: '您总体满意吗？', en: 'Are you satisfied overall?' },
            type: 'scale',
            scale: 'five',
            required: true,
            notExperienced: false,
          },
          {
            questionId: 'came',
            title: { zh: '您来过大厅吗？', en: 'Have you been to the hall?' },
            type: 'single',
            options: [
              { option: 'yes', name: { zh: '来过', en: 'Yes' }, withText: false, alone: false },
              { option: 'no', name: { zh: '没有', en: 'No' }, withText: false, alone: false },
            ],
            randomOrder: false,
            required: false,
            notExperienced: false,
          },
        ],
      },
    ],
  }
}

/** Saves and publishes a short questionnaire: version 1. */
export async function publishShort(questionnaireId: string): Promise<void> {
  const path = { questionnaireId }
  await done('saveQuestionnaire', { path, body: { revision: 0, document: shortQuestionnaire(questionnaireId) } })
  await done('publishQuestionnaire', { path, body: { revision: 1 } })
}

/** What a wave is created with. */
export function waveRequest(questionnaireId: string, change: Record<string, unknown> = {}) {
  return {
    name: { zh: '2026 年第一批', en: 'First wave of 2026' },
    questionnaireId,
    questionnaireVersion: 1,
    mode: 'invited',
    opensOn: '2026-03-01',
    closesOn: '2026-03-31',
    threshold: 5,
    quotas: [],
    ...change,
  }
}

/** Creates a wave. */
export function newWave(questionnaireId: string, change: Record<string, unknown> = {}) {
  return done('createWave', { key: newKey(), body: waveRequest(questionnaireId, change) })
}

/** Every invitation of a wave, page by page. */
export async function invitationsOf(waveId: string) {
  const items: ResponseBody<'listInvitations'>['items'] = []
  let cursor: string | undefined
  do {
    const query: Record<string, string> = { limit: '100', ...(cursor !== undefined && { cursor }) }
    const page = await done('listInvitations', { path: { waveId }, query })
    items.push(...page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return items
}
