import {
  type Answer,
  type Option,
  type PlanPromise,
  type Question,
  type Questionnaire,
  type ResponseContent,
  scales,
  scoresOf,
  visibleQuestions,
} from '@minping/shared/survey'
import type { Random } from '../random.ts'
import { problemTexts, suggestions } from './texts.ts'

/** How one business feels: what its scores scatter around, on 0–1. */
export interface Mood {
  level: number
}

/**
 * Makes up how a business answers a questionnaire, question by question as it becomes visible: a whole response that
 * may be submitted.
 */
export function makeAnswers(
  questionnaire: Questionnaire,
  promises: readonly PlanPromise[],
  mood: Mood,
  random: Random,
): ResponseContent {
  const kind = questionnaire.kinds.length > 1 ? random.pick(questionnaire.kinds).kind : undefined
  const answers: Record<string, Answer> = {}
  const asked = new Set<string>()
  for (;;) {
    const next = visibleQuestions(questionnaire, { kind, answers }).find(
      ({ question }) => !asked.has(question.questionId),
    )
    if (!next) return { ...(kind !== undefined && { kind }), answers }
    const { question } = next
    asked.add(question.questionId)
    // Nobody makes up files.
    if (question.type !== 'file' && (question.required || random.chance(0.3)))
      answers[question.questionId] = makeAnswer(question, promises, mood, random)
  }
}

function makeAnswer(
  question: Exclude<Question, { type: 'file' }>,
  promises: readonly PlanPromise[],
  mood: Mood,
  random: Random,
): Answer {
  if (question.notExperienced && question.type !== 'matrix' && random.chance(0.12)) return { type: 'notExperienced' }
  switch (question.type) {
    case 'single':
      return { type: 'single', ...withText([makeChoice(question.options, random)], (option) => ({ option })) }
    case 'multiple': {
      const chosen = makeChoices(question.options, question.least ?? 1, question.most ?? 3, random)
      return { type: 'multiple', ...withText(chosen, () => ({ options: chosen.map(({ option }) => option) })) }
    }
    case 'scale':
      return { type: 'scale', score: makeScore(question.scale, mood, random) }
    case 'matrix':
      return { type: 'matrix', scores: makeRow(question, mood, random) }
    case 'ranking': {
      const options = shuffle(question.options, random).map(({ option }) => option)
      return { type: 'ranking', options: options.slice(0, question.most ?? options.length) }
    }
    case 'number':
      return { type: 'number', value: makeNumber(question, promises, mood, random) }
    case 'date':
      return { type: 'date', day: question.latest ?? question.earliest ?? '2024-06-03' }
    case 'text':
      return { type: 'text', text: random.pick(question.problem ? problemTexts : suggestions) }
  }
}

function makeRow(question: Extract<Question, { type: 'matrix' }>, mood: Mood, random: Random) {
  return Object.fromEntries(
    question.rows.map(({ rowId }) => {
      const isUnknown = question.notExperienced && random.chance(0.25)
      return [rowId, isUnknown ? ('notExperienced' as const) : makeScore(question.scale, mood, random)]
    }),
  )
}

/** Scatters around the mood; now and then something went wrong. */
function makeScore(scale: keyof typeof scales, { level }: Mood, random: Random): number {
  const felt = random.chance(0.02) ? level * 0.3 : level + (random.fraction() - 0.5) * 0.5
  const scores = scoresOf(scale)
  const index = Math.round(Math.min(1, Math.max(0, felt)) * (scores.length - 1))
  return scales[scale].lowest + index
}

/** Around what is promised, mostly within; without a promise anywhere in the lower part of the range. */
function makeNumber(
  question: Extract<Question, { type: 'number' }>,
  promises: readonly PlanPromise[],
  { level }: Mood,
  random: Random,
): number {
  const promise = promises.find(({ promiseId }) => promiseId === question.promiseId)
  const usual = promise?.value ?? question.edges.at(-1) ?? question.most
  const raw = usual * (0.3 + random.fraction() * (1.5 - level * 0.8))
  const bounded = Math.min(question.most, Math.max(question.least, raw))
  return Number(bounded.toFixed(question.decimals))
}

function makeChoice(options: readonly Option[], random: Random): Option {
  // The first ones more often, as people choose.
  const weights = options.map((option, index) => (option.withText ? 0.2 : 1 / (index + 1)))
  const chosen = options[random.weighted(weights)]
  if (!chosen) throw new Error('a question without options')
  return chosen
}

function makeChoices(options: readonly Option[], least: number, most: number, random: Random): Option[] {
  const alone = options.find((option) => option.alone)
  if (alone && random.chance(0.1)) return [alone]
  const together = shuffle(
    options.filter((option) => !option.alone),
    random,
  )
  return together.slice(0, random.between(Math.max(1, least), Math.min(most, together.length)))
}

/** Adds the text that 其他 asks for. */
function withText<Chosen extends object>(
  options: readonly Option[],
  make: (option: string) => Chosen,
): Chosen & { text?: string } {
  const chosen = make(options[0]?.option ?? '')
  return options.some((option) => option.withText) ? { ...chosen, text: '演示数据' } : chosen
}

function shuffle<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, place: random.fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value)
}
