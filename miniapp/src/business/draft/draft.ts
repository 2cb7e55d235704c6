import type { Answer, Answers, ResponseContent } from '@minping/shared/survey'

/** What was answered on this phone and is not known to be saved; null takes an answer away. */
export interface Change {
  answer: Answer | null
  /** What was sent for this question without hearing back: found at the service, it is our own. */
  sent: readonly (Answer | null)[]
}

/** The answers of a business as this phone knows them: what the service last said, and what was changed here since. */
export interface Draft {
  /** The service's version that `known` is of. */
  version: number
  known: Answers
  knownKind?: string | undefined
  changes: Readonly<Record<string, Change>>
  /** Who answers, chosen here and not yet saved. */
  kindChange?: string | undefined
  /** Changed here and by somebody else of the business: `known` has theirs, `changes` ours. Nothing is sent until one is chosen. */
  conflicts: readonly string[]
}

/** How the answers stand at the service. */
export interface Standing {
  version: number
  kind?: string | undefined
  answers: Answers
}

export interface SaveRequest {
  baseVersion: number
  kind?: string
  answers: Record<string, Answer | null>
}

export const emptyDraft: Draft = { version: 0, known: {}, changes: {}, conflicts: [] }

/** What is shown and checked: the service's answers with the changes made here over them. */
export function contentOf({ known, knownKind, changes, kindChange }: Draft): ResponseContent {
  const answers: Record<string, Answer> = { ...known }
  for (const [questionId, { answer }] of Object.entries(changes)) {
    if (answer === null) delete answers[questionId]
    else answers[questionId] = answer
  }
  return { kind: kindChange ?? knownKind, answers }
}

/** An answer given or, with null, taken away. Where it was in conflict, ours is thereby chosen. */
export function withAnswer(draft: Draft, questionId: string, answer: Answer | null): Draft {
  const sent = draft.changes[questionId]?.sent ?? []
  const isKnown = sent.length === 0 && isSame(answer, draft.known[questionId] ?? null)
  const { [questionId]: _, ...others } = draft.changes
  return {
    ...draft,
    changes: isKnown ? others : { ...others, [questionId]: { answer, sent } },
    conflicts: draft.conflicts.filter((other) => other !== questionId),
  }
}

export function withKind(draft: Draft, kind: string): Draft {
  return { ...draft, kindChange: kind === draft.knownKind ? undefined : kind }
}

/** One of two answers chosen where somebody else changed the same question. */
export function withChoice(draft: Draft, questionId: string, choice: 'ours' | 'theirs'): Draft {
  const { [questionId]: ours, ...others } = draft.changes
  const conflicts = draft.conflicts.filter((other) => other !== questionId)
  return choice === 'theirs' || !ours ? { ...draft, changes: others, conflicts } : { ...draft, conflicts }
}

/** What is to be saved now; undefined when nothing is. Half an answer (`isWhole` says no) waits on the phone until it is one. */
export function requestOf(
  draft: Draft,
  isWhole: (questionId: string, answer: Answer) => boolean,
): SaveRequest | undefined {
  const ready = Object.entries(draft.changes).filter(
    ([questionId, { answer }]) =>
      !draft.conflicts.includes(questionId) && (answer === null || isWhole(questionId, answer)),
  )
  if (ready.length === 0 && draft.kindChange === undefined) return undefined
  return {
    baseVersion: draft.version,
    ...(draft.kindChange !== undefined && { kind: draft.kindChange }),
    answers: Object.fromEntries(ready.map(([questionId, { answer }]) => [questionId, answer])),
  }
}

/** Remembers what is about to be sent. */
export function asSent(draft: Draft, { answers }: SaveRequest): Draft {
  const changes = Object.entries(draft.changes).map(([questionId, change]) => {
    const answer = answers[questionId]
    const isNew = answer !== undefined && !change.sent.some((former) => isSame(former, answer))
    return [questionId, isNew ? { ...change, sent: [...change.sent, answer] } : change] as const
  })
  return { ...draft, changes: Object.fromEntries(changes) }
}

/**
 * Takes in how the answers stand. A change that stands there is settled; where something else stands that we neither
 * knew nor sent, somebody else answered, and both are kept until one is chosen. An older state says nothing new.
 */
export function withStanding(draft: Draft, { version, kind, answers }: Standing): Draft {
  if (version < draft.version) return draft
  const changes: Record<string, Change> = {}
  const conflicts: string[] = []
  for (const [questionId, change] of Object.entries(draft.changes)) {
    const theirs = answers[questionId] ?? null
    if (isSame(theirs, change.answer)) continue
    changes[questionId] = change
    const isExpected =
      isSame(theirs, draft.known[questionId] ?? null) || change.sent.some((former) => isSame(former, theirs))
    if (!isExpected || draft.conflicts.includes(questionId)) conflicts.push(questionId)
  }
  const kindChange = draft.kindChange === kind ? undefined : draft.kindChange
  return { version, known: answers, knownKind: kind, changes, kindChange, conflicts }
}

/** Whether everything that was entered here is saved. */
export function isSaved({ changes, kindChange }: Draft): boolean {
  return Object.keys(changes).length === 0 && kindChange === undefined
}

/** The questions, of those that are asked, whose answers are not saved: half an answer, or one in conflict, stays here. */
export function openChanges({ changes }: Draft, asked: readonly string[]): string[] {
  return asked.filter((questionId) => changes[questionId] !== undefined)
}

/** Whether two answers say the same, in whatever order their parts were written down; blanks around texts say nothing. */
export function isSame(one: Answer | null, other: Answer | null): boolean {
  return canonical(one) === canonical(other)
}

function canonical(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(canonical).join()}]`
  if (typeof part === 'string') return JSON.stringify(part.trim())
  if (typeof part !== 'object' || part === null) return String(part)
  // A file is the same whatever the service calls it.
  if ('uploadId' in part) return String(part.uploadId)
  const pairs = Object.entries(part).filter(([, value]) => value !== undefined)
  return `{${pairs
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
    .join()}}`
}
