import type { ProblemCode } from '../api/problems.ts'
import type { LabelSet } from './label.ts'
import { isBad } from './level.ts'
import type { SpokenJudgement } from './review.ts'

/** 文字 of the national record: at most 150 characters. */
export const maxComment = 150

/** What is wrong with a judgement, and where (`labels.0`). */
export interface ReviewProblem {
  field: string
  code: Extract<ProblemCode, 'LABEL_UNKNOWN' | 'LABEL_OF_OTHER_LEVEL' | 'REASON_REQUIRED' | 'COMMENT_TOO_LONG'>
}

/** Whether a judgement may be given under the label set in force; the first problem, or undefined when it may. */
export function checkReview(judgement: SpokenJudgement, labelSet: LabelSet): ReviewProblem | undefined {
  return checkLabels(judgement, labelSet) ?? checkComment(judgement) ?? checkReason(judgement)
}

/** How long a text counts: characters as a reader sees them written, blank ends aside. */
export function commentLength(comment: string | undefined): number {
  return [...(comment ?? '').trim()].length
}

function checkLabels(judgement: SpokenJudgement, labelSet: LabelSet): ReviewProblem | undefined {
  for (const [index, code] of judgement.labels.entries()) {
    const label = labelSet.labels.find((candidate) => candidate.code === code)
    if (!label) return { field: `labels.${index}`, code: 'LABEL_UNKNOWN' }
    if (label.level !== judgement.level) return { field: `labels.${index}`, code: 'LABEL_OF_OTHER_LEVEL' }
  }
  return undefined
}

function checkComment(judgement: SpokenJudgement): ReviewProblem | undefined {
  return commentLength(judgement.comment) > maxComment ? { field: 'comment', code: 'COMMENT_TOO_LONG' } : undefined
}

function checkReason(judgement: SpokenJudgement): ReviewProblem | undefined {
  const hasReason = judgement.labels.length > 0 || commentLength(judgement.comment) > 0
  return isBad(judgement.level) && !hasReason ? { field: 'labels', code: 'REASON_REQUIRED' } : undefined
}
