import { checkSize } from './check-size.ts'
import type { Question, Questionnaire } from './questionnaire.ts'

const words = { zh: '题', en: 'Question' }
const base = { title: words, required: false, notExperienced: false }

function questionnaireOf(questions: readonly Question[]): Questionnaire {
  return {
    questionnaireId: 'large',
    title: words,
    introduction: words,
    kinds: [],
    sections: [{ sectionId: 'all', title: words, questions }],
  }
}

const matrix = (number: number, rows: number): Question => ({
  ...base,
  questionId: `matrix-${number}`,
  type: 'matrix',
  scale: 'five',
  rows: Array.from({ length: rows }, (_, row) => ({ rowId: `row-${row}`, title: words })),
  randomOrder: false,
  problem: { category: 'market', atMost: 2 },
})
const text = (number: number, most: number): Question => ({
  ...base,
  questionId: `text-${number}`,
  type: 'text',
  long: true,
  most,
  groups: [],
})

test('what one transaction takes may be published, and not one more', () => {
  const full = [matrix(1, 30), matrix(2, 30), ...Array.from({ length: 15 }, (_, number) => text(number, 100))]
  expect(checkSize(questionnaireOf(full))).toEqual([])
  expect(checkSize(questionnaireOf([...full, text(99, 100)]))).toMatchObject([{ code: 'TOO_MUCH' }])
})

test('texts together may not be longer than a response is', () => {
  const texts = Array.from({ length: 25 }, (_, number) => text(number, 2_000))
  expect(checkSize(questionnaireOf(texts))).toEqual([])
  expect(checkSize(questionnaireOf([...texts, text(25, 1)]))).toMatchObject([{ code: 'TOO_MUCH', path: 'sections' }])
})
