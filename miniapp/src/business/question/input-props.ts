import type { Answer, Question } from '@minping/shared/survey'

/** What every input of a question is given. */
export interface QuestionInputProps<Type extends Question['type'] = Question['type']> {
  question: Extract<Question, { type: Type }>
  /** Decides the order of options that come in random order. */
  seed: string
  answer: Answer | undefined
  onAnswer: (answer: Answer | null) => void
  /** The element that says what is wrong. */
  errorId: string
}
