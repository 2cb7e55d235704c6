import { optionsNamed, questionnaireOf, questionWith, said } from '../../../../shared/test-data/questionnaire'
import { emptyDraft, withAnswer, withStanding } from '../draft/draft'
import { contactOf } from './consent'
import { standingOf } from './standing'

const scale = { type: 'scale', scale: 'five' } as const
const conflict = { zh: '请选定', en: 'Choose' }
const questionnaire = questionnaireOf(
  questionWith('satisfaction', scale, { problem: { category: 'market', atMost: 2 } }),
  questionWith(
    'why',
    { type: 'text', long: true, most: 20, groups: [] },
    {
      visibleIf: { question: 'satisfaction', atMost: 2 },
    },
  ),
  questionWith(
    'office',
    { type: 'single', options: optionsNamed('one', 'two'), randomOrder: false },
    {
      required: false,
    },
  ),
)
const standing = (draft: typeof emptyDraft) => standingOf(questionnaire, draft, conflict)
const shown = (draft: typeof emptyDraft) =>
  standing(draft).sections.flatMap(({ rows }) => rows.map(({ question }) => question.questionId))

describe('a response before it is submitted', () => {
  test('says at each question what is missing there, and in what order', () => {
    const found = standing(emptyDraft)
    expect(found.open).toEqual(['satisfaction'])
    expect(found.sections[0]?.rows.map(({ fault }) => fault?.en)).toEqual(['Please answer this question.', undefined])
  })

  test('a branch brings its question, which then is missing; leaving it hides the question and its answer', () => {
    // Prepare
    const bad = withAnswer(emptyDraft, 'satisfaction', { type: 'scale', score: 1 })
    const told = withAnswer(bad, 'why', { type: 'text', text: '办事往返多次' })

    // Act
    const better = withAnswer(told, 'satisfaction', { type: 'scale', score: 5 })

    // Assess
    expect([shown(bad), standing(bad).open]).toEqual([['satisfaction', 'why', 'office'], ['why']])
    expect(standing(told).open).toEqual([])
    expect([shown(better), standing(better).open]).toEqual([['satisfaction', 'office'], []])
    expect(shown(withAnswer(better, 'satisfaction', { type: 'scale', score: 2 }))).toContain('why')
  })

  test('an answer that breaks a rule is wrong even where none is needed', () => {
    const draft = withAnswer(emptyDraft, 'office', { type: 'single', option: 'three' })
    expect(standing(draft).open).toContain('office')
  })

  test('a conflict that nobody has settled is in the way', () => {
    // Prepare
    const ours = withAnswer(emptyDraft, 'satisfaction', { type: 'scale', score: 5 })

    // Act
    const met = withStanding(ours, { version: 1, answers: { satisfaction: { type: 'scale', score: 4 } } })

    // Assess
    expect(standing(met).open).toEqual(['satisfaction'])
    expect(standing(met).sections[0]?.rows[0]?.fault).toEqual(conflict)
  })

  test('a bad answer reports a problem, which alone asks for a contact', () => {
    const bad = withAnswer(emptyDraft, 'satisfaction', { type: 'scale', score: 2 })
    const good = withAnswer(emptyDraft, 'satisfaction', { type: 'scale', score: 4 })
    expect([standing(bad).problems.length, standing(good).problems.length]).toEqual([1, 0])
  })

  test('who answers is missing where it is asked', () => {
    const kinds = ['owner', 'clerk'].map((kind) => ({ kind, name: said(kind) }))
    expect(standingOf({ ...questionnaire, kinds }, emptyDraft, conflict).kindMissing).toBe(true)
    expect(standing(emptyDraft).kindMissing).toBe(false)
  })
})

describe('the consent to be called', () => {
  test('is nothing, or a number that is one', () => {
    expect(contactOf({ contact: 'none', phone: 'any' })).toEqual({})
    expect(contactOf({ contact: 'phone', phone: '138 1234 5678' })).toEqual({
      contact: { phone: '13812345678', agreed: true },
    })
    expect(contactOf({ contact: 'phone', phone: '12345' })).toBeUndefined()
  })
})
