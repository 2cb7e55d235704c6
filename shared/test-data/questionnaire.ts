import fc from 'fast-check'
import type { Answer } from '../survey/answer.ts'
import type { Condition } from '../survey/condition.ts'
import type { Question, QuestionBody, Questionnaire, Words } from '../survey/questionnaire.ts'
import { optionsOf, scoresOf } from '../survey/questions.ts'

/** Words for tests: the same in both languages. */
export function said(text: string): Words {
  return { zh: text, en: text }
}

/** A made-up question for tests: required, without 未接触, always shown. */
export function questionWith<Body extends QuestionBody>(
  questionId: string,
  body: Body,
  difference: Partial<Omit<Question, keyof QuestionBody>> = {},
): Question {
  return { questionId, title: said(questionId), required: true, notExperienced: false, ...difference, ...body }
}

/** Options for tests, by their names. */
export function optionsNamed(...names: string[]) {
  return names.map((option) => ({ option, name: said(option), withText: false, alone: false }))
}

/** A made-up questionnaire for tests: one section, nobody asked who answers. */
export function questionnaireOf(...questions: Question[]): Questionnaire {
  return {
    questionnaireId: 'test',
    title: said('Test'),
    introduction: said('For tests.'),
    kinds: [],
    sections: [{ sectionId: 'only', title: said('Only'), questions }],
  }
}

/** Made-up files for tests. */
function filesNamed(number: number) {
  return Array.from({ length: number }, (_, index) => ({ uploadId: `file-${index}`, name: '证明.pdf', bytes: 1000 }))
}

const options = optionsNamed('one', 'two', 'three')
const bodies = fc.constantFrom<QuestionBody>(
  { type: 'single', options, randomOrder: true },
  { type: 'multiple', options, randomOrder: false, most: 2 },
  { type: 'scale', scale: 'five' },
  {
    type: 'matrix',
    scale: 'three',
    rows: [
      { rowId: 'first', title: said('first') },
      { rowId: 'second', title: said('second') },
    ],
    randomOrder: false,
  },
  { type: 'ranking', options, randomOrder: false, most: 2 },
  { type: 'number', unit: said('days'), decimals: 1, least: 0, most: 30, edges: [1, 5] },
  { type: 'date' },
  { type: 'text', long: false, most: 20, groups: [{ group: 'slow', name: said('slow'), words: ['慢', 'slow'] }] },
  { type: 'file', most: 2 },
)

/** Sound references only: each condition names what stands before it. */
export const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .array(fc.record({ body: bodies, required: fc.boolean(), notExperienced: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((drafts) => {
    const plain = drafts.map(({ body, ...rest }, index) => questionWith(`q${index}`, body, rest))
    const shown = plain.map((_, index) => fc.option(conditionOn(plain.slice(0, index)), { nil: undefined, freq: 2 }))
    const sectionOf = fc.integer({ min: 1, max: plain.length })
    return fc.tuple(fc.tuple(...shown), sectionOf).map(([conditions, end]) => {
      const questions = plain.map((question, index) => ({ ...question, visibleIf: conditions[index] }))
      const sections = [questions.slice(0, end), questions.slice(end)].filter((part) => part.length > 0)
      return {
        ...questionnaireOf(),
        kinds: [
          { kind: 'leader', name: said('leader') },
          { kind: 'agent', name: said('agent') },
        ],
        sections: sections.map((part, index) => ({
          sectionId: `s${index}`,
          title: said(`s${index}`),
          questions: part,
        })),
      }
    })
  })

function conditionOn(earlier: readonly Question[]): fc.Arbitrary<Condition> {
  const comparisons: fc.Arbitrary<Condition>[] = [
    fc.constantFrom<Condition>({ kinds: ['leader'] }, { kinds: ['agent'] }),
    ...earlier.flatMap((question) => comparisonsOf(question)),
  ]
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.oneof(...comparisons),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    ),
  }))
  return condition
}

function comparisonsOf(question: Question): fc.Arbitrary<Condition>[] {
  const { questionId } = question
  const answered = fc.constant<Condition>({ question: questionId, answered: true })
  switch (question.type) {
    case 'scale':
      return [fc.integer({ min: 1, max: 5 }).map((atMost) => ({ question: questionId, atMost })), answered]
    case 'number':
      return [fc.integer({ min: 0, max: 30 }).map((atLeast) => ({ question: questionId, atLeast })), answered]
    case 'matrix':
      return [
        fc.integer({ min: 1, max: 3 }).map((atMost) => ({ question: questionId, row: 'first', atMost })),
        answered,
      ]
    case 'single':
    case 'multiple':
    case 'ranking':
      return [
        fc
          .subarray(['one', 'two', 'three'], { minLength: 1 })
          .map((chosen) => ({ question: questionId, options: chosen })),
        answered,
      ]
    default:
      return [answered]
  }
}

/** Answers that fit their questions, to some of them, whether they are shown or not. */
export function contentsOf(questionnaire: Questionnaire) {
  const questions = questionnaire.sections.flatMap((section) => section.questions)
  const answers = fc.record(
    Object.fromEntries(questions.map((question) => [question.questionId, answersTo(question)])),
    {
      requiredKeys: [],
    },
  )
  return fc.record({
    kind: fc.constantFrom('leader', 'agent'),
    answers: answers as fc.Arbitrary<Record<string, Answer>>,
  })
}

function answersTo(question: Question): fc.Arbitrary<Answer> {
  const given = givenTo(question)
  return question.notExperienced ? fc.oneof(given, fc.constant<Answer>({ type: 'notExperienced' })) : given
}

function givenTo(question: Question): fc.Arbitrary<Answer> {
  const names = optionsOf(question).map(({ option }) => option)
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...names).map((option) => ({ type: 'single', option }))
    case 'multiple':
      return fc.subarray(names, { minLength: 1, maxLength: 2 }).map((chosen) => ({ type: 'multiple', options: chosen }))
    case 'ranking':
      return fc
        .shuffledSubarray(names, { minLength: 2, maxLength: 2 })
        .map((chosen) => ({ type: 'ranking', options: chosen }))
    case 'scale':
      return fc.constantFrom(...scoresOf(question.scale)).map((score) => ({ type: 'scale', score }))
    case 'matrix': {
      const score = fc.constantFrom(...scoresOf(question.scale))
      return fc.record({ first: score, second: score }).map((scores) => ({ type: 'matrix', scores }))
    }
    case 'number':
      return fc.integer({ min: 0, max: 300 }).map((tenths) => ({ type: 'number', value: tenths / 10 }))
    case 'date':
      return fc.constantFrom('2024-01-31', '2024-02-29').map((day) => ({ type: 'date', day }))
    case 'text':
      return fc.constantFrom('办得慢', 'fine').map((text) => ({ type: 'text', text }))
    case 'file':
      return fc.constantFrom(1, 2).map((number) => ({ type: 'file', files: filesNamed(number) }))
  }
}
