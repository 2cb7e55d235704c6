/** A part of a questionnaire that is edited by itself. */
export type Place =
  | { part: 'about' | 'kinds' | 'index' }
  | { part: 'section'; section: number }
  | { part: 'question'; section: number; question: number }

/** Where a path of the document (`sections.1.questions.0.visibleIf`) is edited. */
export function placeOfPath(path: string): Place {
  const [first, section, second, question] = path.split('.')
  if (first === 'kinds' || first === 'index') return { part: first }
  if (first !== 'sections' || section === undefined) return { part: 'about' }
  return second === 'questions' && question !== undefined
    ? { part: 'question', section: Number(section), question: Number(question) }
    : { part: 'section', section: Number(section) }
}

/** The path of what is edited at a place; empty for the whole. */
export function pathOfPlace(place: Place): string {
  switch (place.part) {
    case 'about':
      return ''
    case 'section':
      return `sections.${place.section}`
    case 'question':
      return `sections.${place.section}.questions.${place.question}`
    default:
      return place.part
  }
}

/** A place as a short text for the page's address: `kinds`, `2`, `2.3`. */
export function placeText(place: Place): string {
  switch (place.part) {
    case 'section':
      return String(place.section + 1)
    case 'question':
      return `${place.section + 1}.${place.question + 1}`
    default:
      return place.part
  }
}

export function readPlaceText(text: string | undefined): Place | undefined {
  if (text === 'about' || text === 'kinds' || text === 'index') return { part: text }
  const [, section, question] = /^(\d+)(?:\.(\d+))?$/.exec(text ?? '') ?? []
  if (section === undefined) return undefined
  return question === undefined
    ? { part: 'section', section: Number(section) - 1 }
    : { part: 'question', section: Number(section) - 1, question: Number(question) - 1 }
}

export function isSamePlace(one: Place, other: Place): boolean {
  return placeText(one) === placeText(other)
}

/** Whether a path lies in another. */
export function isWithin(path: string, outer: string): boolean {
  return outer === '' || path === outer || path.startsWith(`${outer}.`)
}
