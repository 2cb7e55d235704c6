import { firstDifference } from './difference'

/** What can be undone: typing in one field is one step. */
export interface History<Document> {
  past: readonly Document[]
  present: Document
  future: readonly Document[]
  /** Where the latest change was typed. */
  typed?: string | undefined
}

const mostSteps = 100

export function begun<Document>(present: Document): History<Document> {
  return { past: [], present, future: [] }
}

export function changed<Document>(history: History<Document>, present: Document): History<Document> {
  const difference = firstDifference(history.present, present)
  if (difference === undefined) return history
  const typed = isText(history.present, difference) && isText(present, difference) ? difference : undefined
  const goesOn = typed !== undefined && typed === history.typed
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present, future: [], typed }
}

export function undone<Document>({ past, present, future }: History<Document>): History<Document> {
  const former = past.at(-1)
  return former === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: former, future: [present, ...future] }
}

export function redone<Document>({ past, present, future }: History<Document>): History<Document> {
  const [next, ...later] = future
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: later }
}

function isText(document: unknown, path: string): boolean {
  const value = path
    .split('.')
    .slice(1)
    .reduce<unknown>((part, name) => Object(part)[name], document)
  return typeof value === 'string'
}
