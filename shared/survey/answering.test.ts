import fc from 'fast-check'
import { optionsNamed, questionnaireOf, questionWith, said } from '../test-data/questionnaire.ts'
import {
  factsOf,
  isKept,
  minutesOf,
  optionsInOrder,
  type PlanPromise,
  problemsOf,
  progressOf,
  type Quota,
  quotasOf,
  type Stratum,
  waveState,
} from './index.ts'

const stratum: Stratum = { regionCode: '530702', industry: 'H', size: 'micro' }
const promise: PlanPromise = {
  promiseId: 'opening',
  item: 2,
  years: [2024],
  subject: said('opening'),
  value: 1,
  unit: said('days'),
  direction: 'atMost',
  quotation: '1个工作日内',
}

describe('random order', () => {
  test('is the same for one respondent, has every option, and leaves 其他 and 以上都没有 last', () => {
    const options = [
      { option: 'none', name: said('none'), withText: false, alone: true },
      ...optionsNamed('a', 'b', 'c', 'd'),
      { option: 'other', name: said('other'), withText: true, alone: false },
    ]
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const order = optionsInOrder(options, seed).map(({ option }) => option)
        expect(optionsInOrder(options, seed).map(({ option }) => option)).toEqual(order)
        expect([...order].sort()).toEqual(options.map(({ option }) => option).sort())
        expect(order.slice(-2)).toEqual(['none', 'other'])
      }),
    )
    const orders = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        optionsInOrder(options, `${seed}`)
          .map(({ option }) => option)
          .join(),
      ),
    )
    expect(orders.size).toBeGreaterThan(5)
  })
})

describe('progress', () => {
  const questionnaire = questionnaireOf(
    questionWith('satisfied', { type: 'scale', scale: 'five' }),
    questionWith(
      'why',
      { type: 'text', long: true, most: 100, groups: [] },
      { visibleIf: { question: 'satisfied', atMost: 2 } },
    ),
  )

  test('counts what is asked now, and says how long the rest takes', () => {
    expect(progressOf(questionnaire, { answers: {} })).toEqual({ answered: 0, total: 1, minutesLeft: 1 })
    expect(progressOf(questionnaire, { answers: { satisfied: { type: 'scale', score: 5 } } })).toEqual({
      answered: 1,
      total: 1,
      minutesLeft: 0,
    })
    expect(progressOf(questionnaire, { answers: { satisfied: { type: 'scale', score: 1 } } })).toEqual({
      answered: 1,
      total: 2,
      minutesLeft: 1,
    })
    expect(minutesOf(questionnaire)).toBe(1)
  })
})

describe('the facts of a response', () => {
  const questionnaire = questionnaireOf(
    questionWith(
      'days',
      { type: 'number', unit: said('days'), decimals: 1, least: 0, most: 90, edges: [1, 5], promiseId: 'opening' },
      { notExperienced: true },
    ),
    questionWith(
      'matrix',
      { type: 'matrix', scale: 'five', rows: [{ rowId: 'tax', title: said('tax') }], randomOrder: false },
      { notExperienced: true },
    ),
    questionWith('first', { type: 'ranking', options: optionsNamed('a', 'b'), randomOrder: false }),
    questionWith('words', {
      type: 'text',
      long: true,
      most: 100,
      groups: [{ group: 'slow', name: said('slow'), words: ['慢'] }],
    }),
  )

  test('name bins, scores, places, keyword groups, and whether a promise was kept', () => {
    const facts = factsOf(
      questionnaire,
      {
        answers: {
          days: { type: 'number', value: 4.9 },
          matrix: { type: 'matrix', scores: { tax: 'notExperienced' } },
          first: { type: 'ranking', options: ['b', 'a'] },
          words: { type: 'text', text: '办得慢' },
        },
      },
      stratum,
      [promise],
    )
    expect(facts.values).toMatchObject({
      days: ['answered', 'b:1', 'broken'],
      'matrix.tax': ['notExperienced'],
      first: ['answered', 'r:b:1', 'r:a:2'],
      words: ['answered', 'g:slow'],
      '~stratum': ['530702.H.micro'],
    })
    expect(facts.numbers).toEqual({ days: 49 })
  })

  test.each([
    ['atMost', 1, true],
    ['atMost', 1.1, false],
    ['atLeast', 0.9, false],
    ['atLeast', 1, true],
    ['exactly', 2, false],
  ] as const)('a promise of %s 1 is judged by %d: kept %s', (direction, value, kept) => {
    expect(isKept({ ...promise, direction }, value)).toBe(kept)
  })
})

describe('problems', () => {
  const questionnaire = questionnaireOf(
    questionWith(
      'matrix',
      {
        type: 'matrix',
        scale: 'five',
        rows: ['tax', 'power'].map((rowId) => ({ rowId, title: said(rowId) })),
        randomOrder: false,
      },
      { problem: { category: 'market', atMost: 2 } },
    ),
    questionWith(
      'told',
      { type: 'single', options: optionsNamed('yes', 'no'), randomOrder: false },
      { problem: { category: 'government', options: ['yes'] } },
    ),
    questionWith(
      'words',
      { type: 'text', long: true, most: 100, groups: [] },
      { required: false, problem: { category: 'legal' } },
    ),
  )

  test('are what dissatisfied, what was reported and what was written, row by row', () => {
    const problems = problemsOf(questionnaire, {
      answers: {
        matrix: { type: 'matrix', scores: { tax: 2, power: 3 } },
        told: { type: 'single', option: 'yes' },
        words: { type: 'text', text: ' 拖欠工程款 ' },
      },
    })
    expect(problems.map(({ questionId, rowId, category, text }) => [questionId, rowId, category, text])).toEqual([
      ['matrix', 'tax', 'market', undefined],
      ['told', undefined, 'government', undefined],
      ['words', undefined, 'legal', '拖欠工程款'],
    ])
  })
})

describe('quotas', () => {
  const questionnaire = questionnaireOf(
    questionWith('years', { type: 'single', options: optionsNamed('young', 'old'), randomOrder: false }),
  )
  const quotas: Quota[] = [
    { quotaId: 'all', name: said('all'), most: 10 },
    { quotaId: 'lodging', name: said('lodging'), most: 10, industry: 'H' },
    { quotaId: 'large', name: said('large'), most: 10, industry: 'H', size: 'large' },
    { quotaId: 'young', name: said('young'), most: 10, answer: { question: 'years', option: 'young' } },
  ]

  test('take a response when all that they name is so', () => {
    const taken = (option: string) =>
      quotasOf(quotas, questionnaire, { answers: { years: { type: 'single', option } } }, stratum)
    expect(taken('young')).toEqual(['all', 'lodging', 'young'])
    expect(taken('old')).toEqual(['all', 'lodging'])
  })
})

describe('a wave', () => {
  const wave = { released: true, opensOn: '2026-03-01', closesOn: '2026-03-31' }

  test('is open from its first day to its last, once released', () => {
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => waveState(wave, day))).toEqual([
      'preparing',
      'open',
      'open',
      'closed',
    ])
    expect(waveState({ ...wave, released: false }, '2026-03-15')).toBe('preparing')
  })
})
