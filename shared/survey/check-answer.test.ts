import { optionsNamed, questionnaireOf, questionWith, said } from '../test-data/questionnaire.ts'
import { type Answer, checkAnswer, checkResponse, isKindKnown, type Question } from './index.ts'

const options = [
  ...optionsNamed('one', 'two', 'three'),
  { option: 'other', name: said('other'), withText: true, alone: false },
  { option: 'none', name: said('none'), withText: false, alone: true },
]
const single = questionWith('single', { type: 'single', options, randomOrder: false })
const multiple = questionWith('multiple', { type: 'multiple', options, randomOrder: false, least: 2, most: 3 })
const ranking = questionWith('ranking', {
  type: 'ranking',
  options: optionsNamed('a', 'b', 'c'),
  randomOrder: false,
  most: 2,
})
const scale = questionWith('scale', { type: 'scale', scale: 'five' }, { notExperienced: true })
const rows = [
  { rowId: 'x', title: said('x') },
  { rowId: 'y', title: said('y') },
]
const matrix = questionWith(
  'matrix',
  { type: 'matrix', scale: 'three', rows, randomOrder: false },
  { notExperienced: true },
)
const number = questionWith('number', {
  type: 'number',
  unit: said('days'),
  decimals: 1,
  least: 0,
  most: 30,
  edges: [],
})
const date = questionWith('date', { type: 'date', earliest: '2022-01-01', latest: '2024-12-31' })
const text = questionWith('text', { type: 'text', long: false, most: 5, groups: [] })

const right: [string, Question, Answer][] = [
  ['one option', single, { type: 'single', option: 'two' }],
  ['其他 with its text', single, { type: 'single', option: 'other', text: '别的' }],
  ['options within the range', multiple, { type: 'multiple', options: ['one', 'two'] }],
  ['以上都没有 alone, whatever the least', multiple, { type: 'multiple', options: ['none'] }],
  ['as many ranks as asked', ranking, { type: 'ranking', options: ['c', 'a'] }],
  ['未接触 where it is offered', scale, { type: 'notExperienced' }],
  ['every row, one 未接触', matrix, { type: 'matrix', scores: { x: 3, y: 'notExperienced' } }],
  ['a number with its digits', number, { type: 'number', value: 1.5 }],
  ['a day at the end of the range', date, { type: 'date', day: '2024-12-31' }],
  ['a text as long as allowed, a character outside the BMP counting once', text, { type: 'text', text: '一二三四𠀀' }],
]
const wrong: [string, Question, Answer][] = [
  ['an unknown option', single, { type: 'single', option: 'four' }],
  ['其他 without a text', single, { type: 'single', option: 'other', text: ' ' }],
  ['a text without 其他', single, { type: 'single', option: 'one', text: '别的' }],
  ['too few options', multiple, { type: 'multiple', options: ['one'] }],
  ['too many options', multiple, { type: 'multiple', options: ['one', 'two', 'three', 'other'], text: '别的' }],
  ['以上都没有 with others', multiple, { type: 'multiple', options: ['none', 'one'] }],
  ['the same option twice', multiple, { type: 'multiple', options: ['one', 'one'] }],
  ['too few ranks', ranking, { type: 'ranking', options: ['a'] }],
  ['the same rank twice', ranking, { type: 'ranking', options: ['a', 'a'] }],
  ['未接触 where it is not offered', number, { type: 'notExperienced' }],
  ['a score off the scale', scale, { type: 'scale', score: 6 }],
  ['an open row', matrix, { type: 'matrix', scores: { x: 3 } }],
  ['an unknown row', matrix, { type: 'matrix', scores: { x: 3, y: 2, z: 1 } }],
  ['a number out of range', number, { type: 'number', value: 30.1 }],
  ['too many digits', number, { type: 'number', value: 1.25 }],
  ['a day too late', date, { type: 'date', day: '2025-01-01' }],
  ['a text too long', text, { type: 'text', text: '一二三四五六' }],
  ['nothing but spaces', text, { type: 'text', text: '  ' }],
  ['an answer of another type', text, { type: 'scale', score: 1 }],
]

describe('an answer', () => {
  test.each(right)('may be %s', (_, question, answer) => {
    expect(checkAnswer(question, answer)).toBeUndefined()
  })

  test.each(wrong)('may not be %s, and is told so in both languages', (_, question, answer) => {
    const fault = checkAnswer(question, answer)
    expect(fault?.code).toMatch(/^ANSWER_(INVALID|MISSING)$/)
    expect(fault?.zh).toMatch(/。$/)
    expect(fault?.en).toMatch(/\.$/)
  })
})

describe('a response', () => {
  const whole = questionnaireOf(scale, text, { ...number, required: false })

  test('names every question that is open or wrong, in their order', () => {
    const faults = checkResponse(whole, { answers: { text: { type: 'text', text: '一二三四五六' } } })
    expect(faults.map(({ questionId, code }) => [questionId, code])).toEqual([
      ['scale', 'ANSWER_MISSING'],
      ['text', 'ANSWER_INVALID'],
    ])
  })

  test('says who answers where that is asked, and only then', () => {
    const asked = { ...whole, kinds: ['leader', 'agent'].map((kind) => ({ kind, name: said(kind) })) }
    expect([isKindKnown(asked, 'leader'), isKindKnown(asked, undefined), isKindKnown(asked, 'stranger')]).toEqual([
      true,
      false,
      false,
    ])
    expect([isKindKnown(whole, undefined), isKindKnown(whole, 'leader')]).toEqual([true, false])
  })
})
