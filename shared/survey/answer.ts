import type { AttachedFile } from '../upload/check-file.ts'

/** What one question was answered with. Texts are kept as written, trimmed. */
export type Answer =
  | { type: 'notExperienced' }
  | { type: 'single'; option: string; text?: string | undefined }
  | { type: 'multiple'; options: readonly string[]; text?: string | undefined }
  | { type: 'scale'; score: number }
  /** By row; a row may be 未接触 where the question offers it. */
  | { type: 'matrix'; scores: Readonly<Record<string, number | 'notExperienced'>> }
  | { type: 'ranking'; options: readonly string[] }
  | { type: 'number'; value: number }
  | { type: 'date'; day: string }
  | { type: 'text'; text: string }
  /** Each uploaded before. */
  | { type: 'file'; files: readonly AttachedFile[] }

/** The answers of one business, by question id. */
export type Answers = Readonly<Record<string, Answer>>

/** All that decides what is asked and what counts. */
export interface ResponseContent {
  kind?: string | undefined
  answers: Answers
}
