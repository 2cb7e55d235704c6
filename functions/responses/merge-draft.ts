import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '@minping/shared/survey'
import type { Draft, DraftAnswer } from '../store/draft-entity.ts'

/** What somebody changed, on the version that they had seen. */
export interface DraftChange {
  baseVersion: number
  kind?: string | undefined
  /** null takes an answer away; what is not named stays. */
  answers: Readonly<Record<string, Answer | null>>
}

/**
 * A draft with a change merged into it, question by question: what somebody else changed since the version that was
 * seen stands, and is named in `conflicts`. The same draft when nothing is new.
 */
export function mergeDraft(
  draft: Draft,
  { baseVersion, kind, answers }: DraftChange,
  now: Date,
): { draft: Draft; conflicts: string[] } {
  const version = draft.version + 1
  const changed: Record<string, DraftAnswer> = {}
  const conflicts: string[] = []
  for (const [questionId, given] of Object.entries(answers)) {
    const standing = draft.answers[questionId]
    const answer = given ? trimmed(given) : undefined
    if (isDeepStrictEqual(standing?.answer, answer)) continue
    if (standing && standing.version > baseVersion) conflicts.push(questionId)
    else changed[questionId] = { ...(answer && { answer }), version }
  }
  // Who answers is seen with every answer: the last word counts.
  const isOtherKind = kind !== undefined && kind !== draft.kind
  if (Object.keys(changed).length === 0 && !isOtherKind) return { draft, conflicts }
  return {
    draft: {
      ...draft,
      ...(isOtherKind && { kind }),
      answers: { ...draft.answers, ...changed },
      version,
      changedAt: now.toISOString(),
    },
    conflicts,
  }
}

/** Blanks around what was written say nothing. */
function trimmed(answer: Answer): Answer {
  switch (answer.type) {
    case 'text':
      return { ...answer, text: answer.text.trim() }
    case 'single':
    case 'multiple': {
      const { text, ...rest } = answer
      return text === undefined ? rest : { ...rest, text: text.trim() }
    }
    default:
      return answer
  }
}
