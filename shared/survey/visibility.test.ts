import fc from 'fast-check'
import { addFacts } from '../test-data/add-facts.ts'
import { contentsOf, optionsNamed, questionnaireOf, questionnaires, questionWith } from '../test-data/questionnaire.ts'
import {
  answersInForce,
  checkQuestionnaire,
  checkResponse,
  factsOf,
  type ItemStatistics,
  problemsOf,
  progressOf,
  questionsOf,
  type ResponseContent,
  type Stratum,
  visibleQuestions,
} from './index.ts'

const stratum: Stratum = { regionCode: '530702', industry: 'F', size: 'small' }
const shownIds = (questionnaire: Parameters<typeof visibleQuestions>[0], content: ResponseContent) =>
  visibleQuestions(questionnaire, content).map(({ question }) => question.questionId)

const answered = questionnaires.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    content: contentsOf(questionnaire),
    other: contentsOf(questionnaire),
    place: fc.nat({ max: questionsOf(questionnaire).length - 1 }),
  }),
)

describe('what is shown', () => {
  const dissatisfied = questionnaireOf(
    questionWith('satisfied', { type: 'scale', scale: 'five' }),
    questionWith(
      'why',
      { type: 'single', options: optionsNamed('slow', 'rude'), randomOrder: false },
      { visibleIf: { question: 'satisfied', atMost: 2 } },
    ),
    questionWith(
      'how-slow',
      { type: 'text', long: true, most: 100, groups: [] },
      { visibleIf: { question: 'why', options: ['slow'] } },
    ),
  )

  test('follows the answers, and what hangs on a hidden answer is hidden with it', () => {
    const answers = { satisfied: { type: 'scale', score: 1 }, why: { type: 'single', option: 'slow' } } as const
    expect(shownIds(dissatisfied, { answers })).toEqual(['satisfied', 'why', 'how-slow'])
    expect(shownIds(dissatisfied, { answers: { ...answers, satisfied: { type: 'scale', score: 5 } } })).toEqual([
      'satisfied',
    ])
  })

  test('never depends on a later question', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, content, other, place }) => {
        const ids = questionsOf(questionnaire).map(({ question }) => question.questionId)
        const upTo = ids.slice(0, place + 1)
        const earlier = Object.entries(content.answers).filter(([id]) => ids.indexOf(id) < place)
        const later = Object.entries(other.answers).filter(([id]) => ids.indexOf(id) >= place)
        const changed = { ...content, answers: Object.fromEntries([...earlier, ...later]) }
        const shown = (one: ResponseContent) => shownIds(questionnaire, one).filter((id) => upTo.includes(id))
        expect(shown(changed)).toEqual(shown(content))
      }),
    )
  })
})

describe('an answer to a question that is hidden', () => {
  test('never counts: not in the figures, not as a problem, not as a mistake, not in the progress', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, content, other }) => {
        const inForce = answersInForce(questionnaire, content)
        const shown = shownIds(questionnaire, content)
        const hidden = Object.fromEntries(Object.entries(other.answers).filter(([id]) => !shown.includes(id)))
        const without: ResponseContent = { kind: content.kind, answers: inForce }
        const withOthers: ResponseContent = { kind: content.kind, answers: { ...inForce, ...hidden } }
        for (const rule of [
          (one: ResponseContent) => factsOf(questionnaire, one, stratum, []),
          (one: ResponseContent) => problemsOf(questionnaire, one),
          (one: ResponseContent) => checkResponse(questionnaire, one),
          (one: ResponseContent) => progressOf(questionnaire, one),
        ]) {
          expect(rule(withOthers)).toEqual(rule(without))
        }
      }),
    )
  })
})

describe('what is counted', () => {
  test('of a response is taken away whole when it is taken away', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, content, other }) => {
        const standing = factsOf(questionnaire, content, stratum, [])
        const passing = factsOf(questionnaire, other, stratum, [])
        const once = new Map<string, ItemStatistics>()
        addFacts(once, standing, 1)
        const back = new Map<string, ItemStatistics>()
        addFacts(back, passing, 1)
        addFacts(back, standing, 1)
        addFacts(back, passing, -1)
        const told = (statistics: ReadonlyMap<string, ItemStatistics>) =>
          [...statistics.values()]
            .filter(({ counts }) => Object.keys(counts).length > 0)
            .sort((a, b) => (a.item < b.item ? -1 : 1))
        expect(told(back)).toEqual(told(once))
      }),
    )
  })

  test('joins every two items: each pair is as often as both stand in one response', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, content, other }) => {
        const statistics = new Map<string, ItemStatistics>()
        addFacts(statistics, factsOf(questionnaire, content, stratum, []), 1)
        addFacts(statistics, factsOf(questionnaire, other, stratum, []), 1)
        for (const { counts, pairs } of statistics.values()) {
          for (const [value, count] of Object.entries(counts)) {
            if (!Object.keys(pairs).some((pair) => pair.startsWith(`${value}|~stratum=`))) continue
            expect(pairs[`${value}|~stratum=530702.F.small`]).toBe(count)
          }
        }
        expect(statistics.get('~stratum')?.counts).toEqual({ '530702.F.small': 2 })
      }),
    )
  })
})

describe('the checker', () => {
  test('never calls a question unreachable that somebody can see', () => {
    fc.assert(
      fc.property(answered, ({ questionnaire, content }) => {
        const findings = checkQuestionnaire(questionnaire)
        expect(findings.filter(({ code }) => code !== 'UNREACHABLE')).toEqual([])
        const unreachable = findings.map(({ path }) => path)
        const lacking = checkResponse(questionnaire, content).map(({ questionId }) => questionId)
        const seen = visibleQuestions(questionnaire, content)
        // What hangs on required questions being left open is not seen in any response that may be submitted.
        if (lacking.length === 0) expect(seen.filter(({ path }) => unreachable.includes(path))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('finds a condition on a later question or on itself, and one on nothing', () => {
    const later = questionnaireOf(
      questionWith('first', { type: 'scale', scale: 'five' }, { visibleIf: { question: 'second', answered: true } }),
      questionWith('second', { type: 'scale', scale: 'five' }, { visibleIf: { question: 'second', atMost: 2 } }),
      questionWith('third', { type: 'scale', scale: 'five' }, { visibleIf: { question: 'nowhere', atMost: 2 } }),
    )
    expect(checkQuestionnaire(later).map(({ code, path }) => [code, path])).toEqual([
      ['LATER_QUESTION', 'sections.0.questions.0.visibleIf'],
      ['LATER_QUESTION', 'sections.0.questions.1.visibleIf'],
      ['UNKNOWN_REFERENCE', 'sections.0.questions.2.visibleIf'],
    ])
  })

  test('finds what nobody can ever see', () => {
    const choice = questionWith('choice', { type: 'single', options: optionsNamed('yes', 'no'), randomOrder: false })
    const onYes = questionWith(
      'on-yes',
      { type: 'scale', scale: 'five' },
      { visibleIf: { question: 'choice', options: ['yes'] } },
    )
    const both = questionWith(
      'both',
      { type: 'date' },
      {
        visibleIf: {
          all: [
            { question: 'on-yes', answered: true },
            { question: 'choice', options: ['no'] },
          ],
        },
      },
    )
    const beyond = questionWith('beyond', { type: 'date' }, { visibleIf: { question: 'on-yes', atLeast: 6 } })
    expect(
      checkQuestionnaire(questionnaireOf(choice, onYes, both, beyond)).map(({ code, path }) => [code, path]),
    ).toEqual([
      ['UNREACHABLE', 'sections.0.questions.2'],
      ['UNREACHABLE', 'sections.0.questions.3'],
    ])
  })

  test('finds names used twice, empty ranges, unfit problem rules and unfit indexes', () => {
    const wrong = {
      ...questionnaireOf(
        questionWith('same', { type: 'scale', scale: 'five' }, { problem: { category: 'market', options: ['x'] } }),
        questionWith('same', {
          type: 'multiple',
          options: optionsNamed('one', 'one'),
          randomOrder: false,
          least: 3,
          most: 2,
        }),
        questionWith('days', {
          type: 'number',
          unit: { zh: '天', en: 'days' },
          decimals: 0,
          least: 0,
          most: 10,
          edges: [5, 3],
        }),
      ),
      index: {
        mapping: 'fromZero' as const,
        environments: [
          { environment: 'a', name: { zh: 'a', en: 'a' }, weight: 0, items: [{ item: 'days', weight: 1 }] },
        ],
      },
    }
    expect(new Set(checkQuestionnaire(wrong).map(({ code }) => code))).toEqual(
      new Set(['DUPLICATE', 'RANGE_EMPTY', 'PROBLEM_RULE_UNFIT', 'INDEX_UNFIT']),
    )
  })
})
