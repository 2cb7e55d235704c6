import fc from 'fast-check'
import { questionnaireOf, questionWith, said } from '../../../../shared/test-data/questionnaire'
import { partsOf, partWith } from './parts'

const scale = { type: 'scale', scale: 'five' } as const
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const long = questionnaireOf(
  ...names.map((name) => questionWith(name, scale, name === 'c' ? { visibleIf: { question: 'b', atMost: 2 } } : {})),
)
const bad = { answers: { b: { type: 'scale' as const, score: 1 } } }
const shown = (pace: 'section' | 'few' | 'one', content = { answers: {} }) =>
  partsOf(long, content, pace).map(({ questions }) => questions.map(({ questionId }) => questionId).join(''))

describe('the screens of a survey', () => {
  test('are sections, a few questions of a long one, or one after the other', () => {
    expect(shown('section')).toEqual(['abdefghi'])
    expect(shown('few')).toEqual(['abd', 'efgh', 'i'])
    expect(shown('one')).toEqual(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i'])
  })

  test('a question that appears stands on the screen where it belongs, and the others stay', () => {
    expect(shown('few', bad)).toEqual(['abcd', 'efgh', 'i'])
  })

  test('sections that are hidden are not numbered', () => {
    // Prepare
    const questionnaire = {
      ...long,
      sections: [
        { sectionId: 'first', title: said('first'), questions: [questionWith('a', scale)] },
        {
          sectionId: 'hidden',
          title: said('hidden'),
          visibleIf: { question: 'a', atMost: 2 },
          questions: [questionWith('b', scale)],
        },
        { sectionId: 'last', title: said('last'), questions: [questionWith('c', scale)] },
      ],
    }

    // Act
    const parts = partsOf(questionnaire, { answers: {} }, 'section')

    // Assess
    expect(parts.map(({ section, number }) => [section.sectionId, number])).toEqual([
      ['first', 1],
      ['last', 2],
    ])
  })

  test('a place holds when the pace changes: the question, or the nearest before it that is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('section' as const, 'few' as const, 'one' as const),
        (name, pace) => {
          const parts = partsOf(long, { answers: {} }, pace)
          const found = parts[partWith(parts, long, name)]?.questions.map(({ questionId }) => questionId) ?? []
          expect(found).toContain(name === 'c' && pace === 'one' ? 'b' : name === 'c' ? 'a' : name)
        },
      ),
    )
  })
})
