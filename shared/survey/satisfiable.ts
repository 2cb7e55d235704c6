import type { Condition } from './condition.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { optionsOf, type PlacedQuestion, questionsOf, scoresOf } from './questions.ts'

/** A comparison or its opposite. */
interface Literal {
  fact: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>
  holds: boolean
}

/** Alternatives, each a list of what must hold together. */
type Alternatives = readonly (readonly Literal[])[]

/** Beyond this the check gives up and calls the question reachable: it never calls one unreachable that isn't. */
const mostAlternatives = 2_000

/**
 * Whether some respondent can come to see a question. Conditions name earlier questions only (checked before), so the
 * search ends: who must have answered a question must have seen it.
 */
export function isReachable(placed: PlacedQuestion, questionnaire: Questionnaire): boolean {
  const earlier = new Map(questionsOf(questionnaire).map((one) => [one.question.questionId, one]))
  const alternatives = seeing(placed)
  if (alternatives.length > mostAlternatives) return true
  return alternatives.some((literals) => isPossible(literals, new Set(), earlier, questionnaire))
}

function seeing({ section, question }: PlacedQuestion): Alternatives {
  return both(expand(section.visibleIf, true), expand(question.visibleIf, true))
}

/** The condition (or its opposite) as alternatives. */
function expand(condition: Condition | undefined, holds: boolean): Alternatives {
  if (!condition) return [[]]
  if ('not' in condition) return expand(condition.not, !holds)
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => expand(part, holds))
    const isConjunction = 'all' in condition === holds
    return isConjunction ? parts.reduce(both, [[]]) : parts.flat()
  }
  return [[{ fact: condition, holds }]]
}

function both(ones: Alternatives, others: Alternatives): Alternatives {
  if (ones.length * others.length > mostAlternatives) return Array.from({ length: mostAlternatives + 1 }, () => [])
  return ones.flatMap((one) => others.map((other) => [...one, ...other]))
}

/** Whether what must hold can hold together, with every question that must have been answered seen. */
function isPossible(
  literals: readonly Literal[],
  seen: ReadonlySet<string>,
  earlier: ReadonlyMap<string, PlacedQuestion>,
  questionnaire: Questionnaire,
): boolean {
  if (!isKindPossible(literals, questionnaire)) return false
  const names = new Set(literals.flatMap(({ fact }) => ('question' in fact ? [fact.question] : [])))
  for (const name of names) {
    const placed = earlier.get(name)
    const own = literals.filter(({ fact }) => 'question' in fact && fact.question === name)
    if (placed && !isAnswerPossible(placed, own)) return false
  }
  const unseen = [...names].find(
    (name) =>
      !seen.has(name) && literals.some(({ fact, holds }) => holds && 'question' in fact && fact.question === name),
  )
  const next = unseen === undefined ? undefined : earlier.get(unseen)
  if (!next || unseen === undefined) return true
  const ways = seeing(next)
  if (ways.length > mostAlternatives) return true
  return ways.some((way) => isPossible([...literals, ...way], new Set([...seen, unseen]), earlier, questionnaire))
}

function isKindPossible(literals: readonly Literal[], { kinds }: Questionnaire): boolean {
  const about = literals.flatMap(({ fact, holds }) => ('kinds' in fact ? [{ kinds: fact.kinds, holds }] : []))
  const candidates = kinds.length === 0 ? [''] : kinds.map(({ kind }) => kind)
  return candidates.some((candidate) => about.every((one) => one.kinds.includes(candidate) === one.holds))
}

/** Whether one answer (or none, where nothing asks for one) fulfils all that is said about a question. */
function isAnswerPossible({ question, section }: PlacedQuestion, literals: readonly Literal[]): boolean {
  const mayBeLeftOut =
    !question.required || question.notExperienced || section.visibleIf !== undefined || question.visibleIf !== undefined
  if (mayBeLeftOut && literals.every(({ holds }) => !holds)) return true
  const rows = new Set(literals.map(({ fact }) => ('row' in fact ? fact.row : undefined)))
  return [...rows].every((row) => {
    const own = literals.filter(({ fact }) => ('row' in fact ? fact.row : undefined) === row)
    return candidatesOf(question, own).some((candidate) => own.every((literal) => agrees(literal, candidate)))
  })
}

/** A thinkable answer, as far as conditions ask. */
interface Candidate {
  options: readonly string[]
  value: number | undefined
}

function candidatesOf(question: Question, literals: readonly Literal[]): Candidate[] {
  switch (question.type) {
    case 'single':
    case 'ranking':
      return question.options.map(({ option }) => ({ options: [option], value: undefined }))
    case 'multiple':
      return manyChosen(question, literals).map((options) => ({ options, value: undefined }))
    case 'scale':
    case 'matrix':
      return scoresOf(question.scale).map((value) => ({ options: [], value }))
    case 'number': {
      const step = 10 ** -question.decimals
      const ends = literals.flatMap(({ fact }) =>
        'atLeast' in fact || 'atMost' in fact ? [fact.atLeast, fact.atMost] : [],
      )
      const near = ends.flatMap((end) => (end === undefined ? [] : [end - step, end, end + step]))
      return [question.least, question.most, ...near]
        .filter((value) => value >= question.least && value <= question.most)
        .map((value) => ({ options: [], value }))
    }
    case 'date':
    case 'text':
    case 'file':
      return [{ options: [], value: undefined }]
  }
}

/** All that no literal forbids, together; and each that excludes the others, by itself. */
function manyChosen(question: Question, literals: readonly Literal[]): string[][] {
  const forbidden = new Set(
    literals.flatMap(({ fact, holds }) => (!holds && 'options' in fact ? [...fact.options] : [])),
  )
  const options = optionsOf(question).filter(({ option }) => !forbidden.has(option))
  const together = options.filter(({ alone }) => !alone).map(({ option }) => option)
  const apart = options.filter(({ alone }) => alone).map(({ option }) => [option])
  return together.length > 0 ? [together, ...apart] : apart
}

function agrees({ fact, holds }: Literal, { options, value }: Candidate): boolean {
  if ('kinds' in fact) return true
  if ('options' in fact) return options.some((option) => fact.options.includes(option)) === holds
  if ('answered' in fact) return holds
  const isWithin =
    value !== undefined &&
    (fact.atLeast === undefined || value >= fact.atLeast) &&
    (fact.atMost === undefined || value <= fact.atMost)
  return isWithin === holds
}
