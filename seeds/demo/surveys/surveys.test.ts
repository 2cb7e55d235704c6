import { shanghaiDay } from '@minping/shared/calendar'
import { readCreditCode } from '@minping/shared/directory'
import { checkResponse, isKindKnown, problemsOf } from '@minping/shared/survey'
import { dispatchOf, openSurveyCase } from '@minping/shared/survey-case'
import { city } from '../../lijiang/index.ts'
import { createRandom } from '../random.ts'
import { makeAnswers } from './answers.ts'
import { makeBusinesses } from './businesses.ts'
import { workOnProblem } from './cases.ts'
import { makeSurveys } from './index.ts'

describe('the made-up register', () => {
  const businesses = makeBusinesses(city, 3_000, 530_700)

  test('is the same at every run', () => {
    expect(makeBusinesses(city, 3_000, 530_700)).toEqual(businesses)
    expect(makeBusinesses(city, 3_000, 1)).not.toEqual(businesses)
  })

  test('has credit codes with the right check character, each once, of a place that does not exist', () => {
    expect(new Set(businesses.map(({ creditCode }) => creditCode)).size).toBe(businesses.length)
    expect(businesses.every(({ creditCode }) => readCreditCode(creditCode) === creditCode)).toBe(true)
    expect(businesses.every(({ creditCode }) => creditCode.slice(2, 8) === '539999')).toBe(true)
  })

  test('has businesses in every county, called what they are', () => {
    const counties = city.regions.map(({ regionCode }) => regionCode).filter((code) => code !== city.cityCode)
    expect([...new Set(businesses.map(({ regionCode }) => regionCode))].sort()).toEqual(counties)
    expect(businesses.every(({ name }) => name.startsWith('演示企业'))).toBe(true)
    expect(businesses.every(({ phone }) => phone === undefined || /^154\d{8}$/.test(phone))).toBe(true)
  })
})

describe.each(city.questionnaires.map((questionnaire) => [questionnaire.questionnaireId, questionnaire] as const))(
  'made-up answers to %s',
  (_, questionnaire) => {
    test('may all be submitted', () => {
      const random = createRandom(1, 'answers')
      for (let number = 0; number < 200; number += 1) {
        const content = makeAnswers(questionnaire, city.promises, { level: random.fraction() }, random)
        expect(checkResponse(questionnaire, content)).toEqual([])
        expect(isKindKnown(questionnaire, content.kind)).toBe(true)
      }
    })
  },
)

describe('the made-up waves', () => {
  const now = new Date('2026-11-20T03:00:00.000Z')
  const { waves } = makeSurveys(city, now)
  const submitted = waves.flatMap(({ plan, questionnaire, participants }) =>
    participants.flatMap(({ business, response }) =>
      response ? [{ plan, questionnaire, business, ...response }] : [],
    ),
  )

  test('have responses in their time, and never after now', () => {
    const astray = submitted.filter(({ plan, submittedAt }) => {
      const day = shanghaiDay(submittedAt)
      return day < plan.opensOn || day > plan.closesOn || submittedAt > now
    })
    expect(submitted.length).toBeGreaterThan(300)
    expect(astray).toEqual([])
  })

  test('have every state of a participant in the wave that is open today', () => {
    const open = waves.find(({ plan }) => plan.mode === 'invited' && plan.closesOn > '2026-11-20')
    expect(new Set(open?.participants.map(({ state }) => state))).toEqual(new Set(['waiting', 'used', 'submitted']))
  })

  test('tell of problems that are worked on as the workflow allows', () => {
    const random = createRandom(1, 'cases')
    const cases = submitted.flatMap(({ questionnaire, content, business: { regionCode }, submittedAt }, index) =>
      problemsOf(questionnaire, content).map((problem, number) => {
        const { questionnaireId } = questionnaire
        const opened = openSurveyCase(
          {
            caseId: `${index}-${number}`,
            waveId: 'wave',
            questionnaireId,
            questionnaireVersion: 1,
            problem,
            cityCode: city.cityCode,
            regionCode,
            departmentCode: dispatchOf(city.dispatch, regionCode, problem.category),
            generated: true,
          },
          city,
          submittedAt,
        )
        return workOnProblem(opened, { city, now, random })
      }),
    )
    const states = new Set<string>(cases.map(({ state }) => state))
    expect(['closed', 'processing', 'replied'].filter((state) => !states.has(state))).toEqual([])
    expect(cases.every(({ history }) => history.every(({ at }) => at <= now.toISOString()))).toBe(true)
  })
})
