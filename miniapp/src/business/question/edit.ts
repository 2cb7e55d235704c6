import { type Answer, optionsOf, type Question } from '@minping/shared/survey'

/** How a control names 不了解/未接触; no option of a questionnaire can be called so. */
export const notExperienced = '-'

/** What a control of options shows as chosen. */
export function chosenOf(answer: Answer | undefined): readonly string[] {
  switch (answer?.type) {
    case 'notExperienced':
      return [notExperienced]
    case 'single':
      return [answer.option]
    case 'multiple':
    case 'ranking':
      return answer.options
    case 'scale':
      return [String(answer.score)]
    default:
      return []
  }
}

/** The answer after an option of a single, multiple or scale question was chosen or, `on` false, taken back. */
export function withOption(question: Question, answer: Answer | undefined, value: string, on: boolean): Answer | null {
  if (value === notExperienced) return on ? { type: 'notExperienced' } : null
  switch (question.type) {
    case 'single':
      return on ? withText(question, { type: 'single', option: value }, textOf(answer)) : null
    case 'scale':
      return on ? { type: 'scale', score: Number(value) } : null
    case 'multiple': {
      const options = optionsAfter(question, chosenOf(answer), value, on)
      return options.length > 0 ? withText(question, { type: 'multiple', options }, textOf(answer)) : null
    }
    default:
      return answer ?? null
  }
}

/** An option that stands alone takes the others away, and they take it away. Kept in the questionnaire's order. */
function optionsAfter(question: Question, chosen: readonly string[], value: string, on: boolean): string[] {
  const options = optionsOf(question)
  const isAlone = (option: string) => options.some((known) => known.option === option && known.alone)
  const after = !on
    ? chosen.filter((option) => option !== value)
    : isAlone(value)
      ? [value]
      : [...chosen.filter((option) => !isAlone(option)), value]
  return options.map(({ option }) => option).filter((option) => after.includes(option))
}

/** Whether 其他 is chosen, so that it is asked what it is. */
export function asksText(question: Question, answer: Answer | undefined): boolean {
  const chosen = chosenOf(answer)
  return (
    question.type !== 'ranking' &&
    optionsOf(question).some(({ option, withText }) => withText && chosen.includes(option))
  )
}

export function textOf(answer: Answer | undefined): string | undefined {
  return answer?.type === 'single' || answer?.type === 'multiple' ? answer.text : undefined
}

/** The text beside 其他; dropped where that is not chosen. */
export function withText(
  question: Question,
  answer: Extract<Answer, { type: 'single' | 'multiple' }>,
  text: string | undefined,
): Answer {
  const { text: _, ...bare } = answer
  return text !== undefined && asksText(question, bare) ? { ...bare, text } : bare
}

/** A row of a matrix answered with a score, 不了解, or nothing. */
export function withRow(answer: Answer | undefined, rowId: string, value: string | undefined): Answer | null {
  const { [rowId]: _, ...others } = answer?.type === 'matrix' ? answer.scores : {}
  const scores =
    value === undefined ? others : { ...others, [rowId]: value === notExperienced ? notExperiencedRow : Number(value) }
  return Object.keys(scores).length > 0 ? { type: 'matrix', scores } : null
}

const notExperiencedRow = 'notExperienced' as const

/** What a row of a matrix shows as chosen. */
export function rowChosen(answer: Answer | undefined, rowId: string): readonly string[] {
  const score = answer?.type === 'matrix' ? answer.scores[rowId] : undefined
  if (score === undefined) return []
  return [score === notExperiencedRow ? notExperienced : String(score)]
}

/** An option put last into the ranking. */
export function withRanked(answer: Answer | undefined, option: string): Answer {
  return { type: 'ranking', options: [...rankedOf(answer).filter((other) => other !== option), option] }
}

/** An option moved up (−1) or down (1) in the ranking. */
export function withMoved(answer: Answer | undefined, option: string, by: -1 | 1): Answer {
  const options = [...rankedOf(answer)]
  const from = options.indexOf(option)
  const to = from + by
  if (from >= 0 && to >= 0 && to < options.length) options.splice(to, 0, ...options.splice(from, 1))
  return { type: 'ranking', options }
}

/** An option taken out of the ranking. */
export function withoutRanked(answer: Answer | undefined, option: string): Answer | null {
  const options = rankedOf(answer).filter((other) => other !== option)
  return options.length > 0 ? { type: 'ranking', options } : null
}

export function rankedOf(answer: Answer | undefined): readonly string[] {
  return answer?.type === 'ranking' ? answer.options : []
}

/** A number as it is typed, full-width digits too; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(/[０-９．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
