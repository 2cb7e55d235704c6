import type { Answer } from '@minping/shared/survey'
import fc from 'fast-check'
import {
  asSent,
  contentOf,
  type Draft,
  emptyDraft,
  isSame,
  isSaved,
  openChanges,
  requestOf,
  withAnswer,
  withChoice,
  withKind,
  withStanding,
} from './draft'

const score = (value: number): Answer => ({ type: 'scale', score: value })
const whole = () => true
const saved = (answers: Record<string, Answer>, version = 1): Draft => withStanding(emptyDraft, { version, answers })

describe('a draft', () => {
  test('shows what was changed here over what the service knows, and what was taken away not at all', () => {
    const draft = withAnswer(withAnswer(saved({ a: score(1), b: score(2) }), 'a', score(5)), 'b', null)
    expect(contentOf(draft).answers).toEqual({ a: score(5) })
  })

  test('a change that is taken back is none', () => {
    expect(isSaved(withAnswer(withAnswer(saved({ a: score(1) }), 'a', score(5)), 'a', score(1)))).toBe(true)
    expect(
      isSaved(withKind(withKind(withStanding(emptyDraft, { version: 1, kind: 'x', answers: {} }), 'y'), 'x')),
    ).toBe(true)
  })

  test('asks to save changes on the version that they were made on; half an answer waits', () => {
    // Prepare
    const draft = withAnswer(withAnswer(saved({}, 4), 'a', score(5)), 'half', { type: 'text', text: '' })

    // Act
    const request = requestOf(draft, (questionId) => questionId !== 'half')

    // Assess
    expect(request).toEqual({ baseVersion: 4, answers: { a: score(5) } })
    expect(openChanges(draft, ['half', 'other'])).toEqual(['half'])
  })

  test('a change that arrived is settled, whatever the order of its parts and the blanks around its text', () => {
    const draft = withAnswer(emptyDraft, 'a', { type: 'single', option: 'other', text: ' 内容 ' })
    const answers = { a: { text: '内容', type: 'single', option: 'other' } satisfies Answer }
    expect(isSaved(withStanding(draft, { version: 1, answers }))).toBe(true)
  })

  test('a colleague’s answer to another question is taken in without a word', () => {
    const draft = withStanding(withAnswer(saved({}), 'a', score(5)), { version: 2, answers: { b: score(3) } })
    expect(contentOf(draft).answers).toEqual({ a: score(5), b: score(3) })
    expect(draft.conflicts).toEqual([])
  })

  test('a colleague’s other answer to the same question is a conflict: both are kept, nothing is sent until one is chosen', () => {
    // Prepare
    const draft = withAnswer(saved({ a: score(1) }), 'a', score(5))

    // Act
    const met = withStanding(draft, { version: 2, answers: { a: score(3) } })

    // Assess
    expect(met.conflicts).toEqual(['a'])
    expect([contentOf(met).answers.a, met.known.a]).toEqual([score(5), score(3)])
    expect(requestOf(met, whole)).toBeUndefined()
    expect(requestOf(withChoice(met, 'a', 'ours'), whole)).toEqual({ baseVersion: 2, answers: { a: score(5) } })
    expect(contentOf(withChoice(met, 'a', 'theirs')).answers.a).toEqual(score(3))
    expect(requestOf(withAnswer(met, 'a', score(4)), whole)?.answers).toEqual({ a: score(4) })
  })

  test('the same answer by a colleague is no conflict', () => {
    const draft = withStanding(withAnswer(saved({}), 'a', score(5)), { version: 2, answers: { a: score(5) } })
    expect([draft.conflicts, isSaved(draft)]).toEqual([[], true])
  })

  test('what was sent without hearing back is our own when it is found there', () => {
    // Prepare: 5 was sent, the answer was lost, and 4 was chosen since.
    const first = withAnswer(saved({}), 'a', score(5))
    const sent = asSent(first, { baseVersion: 1, answers: { a: score(5) } })
    const later = withAnswer(sent, 'a', score(4))

    // Act
    const met = withStanding(later, { version: 2, answers: { a: score(5) } })

    // Assess
    expect(met.conflicts).toEqual([])
    expect(requestOf(met, whole)).toEqual({ baseVersion: 2, answers: { a: score(4) } })
  })

  test('an older state that arrives late says nothing new', () => {
    const draft = saved({ a: score(2) }, 5)
    expect(withStanding(draft, { version: 4, answers: {} })).toBe(draft)
  })

  test('no answer is lost, whatever arrives: it is there, or chosen between', () => {
    const questions = fc.constantFrom('a', 'b', 'c')
    const scores = fc.integer({ min: 1, max: 3 }).map(score)
    const here = fc.record({ kind: fc.constant('here' as const), question: questions, answer: scores })
    const there = fc.record({ kind: fc.constant('there' as const), question: questions, answer: scores })
    fc.assert(
      fc.property(fc.array(fc.oneof(here, there), { maxLength: 12 }), (deeds) => {
        let draft = emptyDraft
        let standing = { version: 0, answers: {} as Record<string, Answer> }
        const last: Record<string, Answer> = {}
        for (const { kind, question, answer } of deeds) {
          if (kind === 'here') {
            draft = withAnswer(draft, question, answer)
            last[question] = answer
          } else {
            standing = { version: standing.version + 1, answers: { ...standing.answers, [question]: answer } }
            draft = withStanding(draft, standing)
          }
        }
        const shown = contentOf(draft).answers
        for (const [question, answer] of Object.entries(last)) {
          const isOurs = isSame(shown[question] ?? null, answer)
          const isTheirs = isSame(shown[question] ?? null, standing.answers[question] ?? null)
          expect(isOurs || (isTheirs && draft.changes[question] === undefined)).toBe(true)
        }
      }),
    )
  })
})
