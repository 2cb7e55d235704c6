import { checkQuestionnaire, type Questionnaire } from '@minping/shared/survey'
import { sample } from '../testing/sample'
import { blankQuestion, blankQuestionnaire, retyped } from './blank'
import { addQuestion, copyQuestion, copySection, moveQuestion, questionAt, stepOf } from './change'
import { withEnglishFilled } from './fill-english'
import { questionIds } from './names'
import { questionnaireShape } from './questionnaire-shape'
import { renameKind, renameOption, renameQuestion, renameRow, usesOf, withoutUses } from './references'
import { removeQuestion, removeSection, usesOfQuestion, usesOfSection } from './remove'

function isSound(document: Questionnaire): boolean {
  return questionnaireShape(document, '').length === 0 && checkQuestionnaire(document).length === 0
}

test('the sample is sound, so that what breaks below was broken by the deed', () => {
  expect(isSound(sample)).toBe(true)
})

describe('moving and copying', () => {
  it('moves a question within its section and over its edge, never the last one out of a section', () => {
    expect(stepOf(sample, { section: 0, question: 0 }, 1)).toEqual({ section: 0, question: 1 })
    expect(stepOf(sample, { section: 0, question: 1 }, 1)).toEqual({ section: 1, question: 0 })
    expect(stepOf(sample, { section: 1, question: 0 }, -1)).toEqual({ section: 0, question: 2 })
    expect(stepOf(sample, { section: 0, question: 0 }, -1)).toBeUndefined()
    const blank = blankQuestionnaire('blank', sample.title)
    expect(stepOf(blank, { section: 0, question: 0 }, 1)).toBeUndefined()
  })

  it('keeps every question when one goes to another section', () => {
    const left = moveQuestion(sample, { section: 0, question: 1 }, { section: 1, question: 2 })
    expect(questionIds(left)).toEqual(['level', 'parts', 'more', 'reasons'])
  })

  it('lets the checker say what a move broke: a condition on what is later now', () => {
    const left = moveQuestion(sample, { section: 0, question: 0 }, { section: 1, question: 2 })
    expect(checkQuestionnaire(left).map(({ code }) => code)).toContain('LATER_QUESTION')
  })

  it('gives a copy a name of its own', () => {
    const twice = copyQuestion(copyQuestion(sample, { section: 0, question: 0 }), { section: 0, question: 0 })
    expect(questionIds(twice)).toEqual(['level', 'level-3', 'level-2', 'reasons', 'parts', 'more'])
    expect(isSound(twice)).toBe(true)
  })

  it('lets conditions within a copied section be about the copies', () => {
    const copied = copySection(sample, 0)
    expect(questionAt(copied, { section: 1, question: 1 })?.visibleIf).toEqual({ question: 'level-2', atMost: 2 })
    expect(isSound(copied)).toBe(true)
  })
})

describe('removing what others name', () => {
  it('tells every place that names a question, then takes those mentions along', () => {
    // Act
    const uses = usesOfQuestion(sample, { section: 0, question: 0 })
    const left = removeQuestion(sample, { section: 0, question: 0 })

    // Assess
    expect(uses).toEqual([
      'sections.0.questions.1.visibleIf',
      'sections.1.visibleIf',
      'sections.1.questions.1.visibleIf',
      'index.environments.0.items.0',
    ])
    expect(questionAt(left, { section: 0, question: 0 })?.visibleIf).toBeUndefined()
    expect(left.sections[1]?.visibleIf).toBeUndefined()
    expect(left.index?.environments.map(({ environment }) => environment)).toEqual(['each'])
    expect(isSound(left)).toBe(true)
  })

  it('removes a section with what names its questions from outside', () => {
    expect(usesOfSection(sample, 0)).toEqual([
      'sections.1.visibleIf',
      'sections.1.questions.1.visibleIf',
      'index.environments.0.items.0',
    ])
    expect(isSound(removeSection(sample, 0))).toBe(true)
  })

  it('leaves the conditions alone when another question has the same name', () => {
    const level = questionAt(sample, { section: 0, question: 0 })
    const twice = level ? addQuestion(sample, { section: 0, question: 0 }, level) : sample
    expect(removeQuestion(twice, { section: 0, question: 1 })).toEqual(sample)
  })

  it('takes an option out of conditions and out of what opens a case', () => {
    const left = withoutUses(sample, { question: 'reasons', option: 'time' })
    expect(usesOf(left, { question: 'reasons', option: 'time' })).toEqual([])
    expect(questionAt(left, { section: 0, question: 1 })?.problem?.options).toEqual(['cost'])
  })

  it('takes a row out of the conditions and out of the index', () => {
    const left = withoutUses(sample, { question: 'parts', row: 'law' })
    expect(left.index?.environments[1]?.items).toEqual([{ item: 'parts.market', weight: 1 }])
    expect(usesOf(left, { question: 'parts', row: 'law' })).toEqual([])
  })

  it('takes a kind of respondent out of the conditions', () => {
    const left = withoutUses(sample, { kind: 'owner' })
    expect(usesOf(left, { kind: 'owner' })).toEqual([])
    expect(usesOf(left, { kind: 'clerk' })).toEqual(['sections.1.questions.1.visibleIf'])
  })
})

describe('renaming', () => {
  it.each<[string, (document: Questionnaire) => Questionnaire, (document: Questionnaire) => Questionnaire]>([
    ['a question', (one) => renameQuestion(one, 'level', 'overall'), (one) => renameQuestion(one, 'overall', 'level')],
    ['a matrix', (one) => renameQuestion(one, 'parts', 'areas'), (one) => renameQuestion(one, 'areas', 'parts')],
    [
      'an option',
      (one) => renameOption(one, 'reasons', 'time', 'late'),
      (one) => renameOption(one, 'reasons', 'late', 'time'),
    ],
    ['a row', (one) => renameRow(one, 'parts', 'law', 'courts'), (one) => renameRow(one, 'parts', 'courts', 'law')],
    ['a kind', (one) => renameKind(one, 'owner', 'boss'), (one) => renameKind(one, 'boss', 'owner')],
  ])('renames %s everywhere, and back', (_, there, back) => {
    const renamed = there(sample)
    expect(renamed).not.toEqual(sample)
    expect(isSound(renamed)).toBe(true)
    expect(back(renamed)).toEqual(sample)
  })
})

describe('new parts', () => {
  it.each(['single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'date', 'text', 'file'] as const)(
    'a new question of type %s lacks only its words',
    (type) => {
      const document = addQuestion(sample, { section: 0, question: 1 }, blankQuestion(sample, type))
      expect(checkQuestionnaire(document)).toEqual([])
      const filled = JSON.parse(JSON.stringify(document).replaceAll('"zh":""', '"zh":"字"')) as Questionnaire
      expect(questionnaireShape(withEnglishFilled(filled), '')).toEqual([])
    },
  )

  it('keeps words and options when the type changes to one that has them', () => {
    const reasons = questionAt(sample, { section: 0, question: 1 })
    if (reasons?.type !== 'multiple') throw new Error('the sample has changed')
    const single = retyped(reasons, 'single')
    expect(single).toMatchObject({ title: reasons.title, options: reasons.options, visibleIf: reasons.visibleIf })
    expect(single.problem).toBeUndefined()
  })
})
