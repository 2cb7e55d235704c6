import { type Questionnaire, questionsOf } from '@minping/shared/survey'

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeName(base: string, taken: readonly string[]): string {
  if (!taken.includes(base)) return base
  let number = 2
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** The first of `base-1`, `base-2` … that is not taken. */
export function nextName(base: string, taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

export function questionIds(document: Questionnaire): string[] {
  return questionsOf(document).map(({ question }) => question.questionId)
}

export function sectionIds({ sections }: Questionnaire): string[] {
  return sections.map(({ sectionId }) => sectionId)
}

/** Keys for entries of a list: their names, told apart where somebody has yet to mend two that are the same. */
export function keysOf(names: readonly string[]): string[] {
  return names.map((name, place) => {
    const before = names.slice(0, place).filter((other) => other === name).length
    return before === 0 ? name : `${name} ${before + 1}`
  })
}
