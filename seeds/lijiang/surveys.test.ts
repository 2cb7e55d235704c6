import { readFileSync } from 'node:fs'
import { checkQuestionnaire, questionsOf } from '@minping/shared/survey'
import { city } from './index.ts'

const plan = readFileSync(new URL('action-plan.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const questions = city.questionnaires.flatMap((questionnaire) => questionsOf(questionnaire))

describe('the promises of the plan', () => {
  test('are quoted word for word from the item that they name', () => {
    const astray = city.promises.filter(({ item, quotation }) => !plan[item - 1]?.includes(quotation))
    expect(plan).toHaveLength(38)
    expect(astray).toEqual([])
  })

  test('say a value that stands in their quotation', () => {
    // 一次, 一个: the plan writes one in words now and then.
    const spoken = (value: number) => (value === 1 ? /1|一/ : new RegExp(String(value).replace('.', '\\.')))
    const unspoken = city.promises.filter(({ quotation, value }) => !spoken(value).test(quotation))
    expect(unspoken).toEqual([])
  })

  test('have each its own name, and years of the plan', () => {
    expect(new Set(city.promises.map(({ promiseId }) => promiseId)).size).toBe(city.promises.length)
    const years = new Set(city.promises.flatMap((promise) => promise.years))
    expect([...years].sort()).toEqual([2022, 2023, 2024])
  })

  test('leave no figure of the plan out but those named here', () => {
    const quoted = city.promises.map(({ item, quotation }) => ({ item, quotation }))
    const figures = plan.flatMap((text, index) => figuresOf(text).map((figure) => ({ item: index + 1, ...figure })))
    const left = figures.filter(({ item, sentence, figure }) => {
      const near = quoted.filter((one) => one.item === item && sentence.includes(one.quotation))
      return !near.some(({ quotation }) => quotation.includes(figure))
    })
    expect(left.map(({ item, figure }) => `${item}: ${figure}`)).toEqual(notPromises)
  })
})

/** Figures of the plan that commit nobody to an amount: self-service round the clock. */
const notPromises = ['7: 24小时', '22: 24小时']

function figuresOf(text: string): { sentence: string; figure: string }[] {
  const sentences = text.replace(/^\d+\./, '').split(/[。;；]/)
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(/\d+(?:\.\d+)?(?:%|项|天|个|家|户|人|万|件|次|分钟|小时)/g)].map(([figure]) => ({
      sentence,
      figure,
    })),
  )
}

describe('the questionnaires', () => {
  test('are sound: what the checker would refuse to publish is not in the seeds', () => {
    for (const questionnaire of city.questionnaires) expect(checkQuestionnaire(questionnaire)).toEqual([])
  })

  test('ask about promises that the plan makes, in its unit', () => {
    const asked = questions.flatMap(({ question }) =>
      question.type === 'number' && question.promiseId ? [question] : [],
    )
    expect(asked.length).toBeGreaterThanOrEqual(12)
    for (const { promiseId, unit } of asked) {
      const promise = city.promises.find((one) => one.promiseId === promiseId)
      expect(promise?.unit).toEqual(unit)
    }
  })

  test('report problems that somebody takes, in every region', () => {
    const departments = new Map(city.departments.map((department) => [department.departmentCode, department]))
    const categories = new Set(questions.flatMap(({ question }) => question.problem?.category ?? []))
    expect([...categories].sort()).toEqual(['government', 'innovation', 'legal', 'market', 'social'])
    for (const { regionCode } of city.regions) {
      for (const category of categories) {
        const department = departments.get(city.dispatch[regionCode]?.[category] ?? '')
        expect([regionCode, city.cityCode]).toContain(department?.regionCode)
      }
    }
  })

  test('give every department of the dispatch table a manager and a handler', () => {
    const codes = new Set(Object.values(city.dispatch).flatMap((categories) => Object.values(categories)))
    for (const code of codes) {
      const roles = city.posts.flatMap(({ grants }) => grants.filter(({ scope }) => scope === `department:${code}`))
      expect(roles.map(({ role }) => role).sort()).toEqual(['hallManager', 'handler'].sort())
    }
  })
})
