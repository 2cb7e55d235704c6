import { readCreditCode } from '@minping/shared/directory'
import { checkResponse, isKindKnown } from '@minping/shared/survey'
import { city } from '../../lijiang/index.ts'
import { createRandom } from '../random.ts'
import { makeAnswers } from './answers.ts'
import { makeBusinesses } from './businesses.ts'

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

  test('has businesses in every region, called what they are', () => {
    expect(new Set(businesses.map(({ regionCode }) => regionCode)).size).toBe(city.regions.length)
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
