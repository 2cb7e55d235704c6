import {
  type Answer,
  checkResponse,
  type FoundProblem,
  isKindKnown,
  problemsOf,
  type Question,
  type Questionnaire,
  type Section,
  visibleQuestions,
} from '@minping/shared/survey'
import type { Bilingual } from '../../service'
import { contentOf, type Draft } from '../draft/draft'

/** One question as it stands before submitting. */
export interface Row {
  question: Question
  answer: Answer | undefined
  /** What is to be done before it can be submitted. */
  fault?: Bilingual | undefined
}

/** A whole response as it stands before submitting. */
export interface Standing {
  kindMissing: boolean
  sections: { section: Section; rows: Row[] }[]
  /** The questions that something is wrong with, in order. */
  open: string[]
  problems: FoundProblem[]
}

/** What will be submitted, and what is in the way: nobody has chosen in a conflict, or an answer is missing or wrong. */
export function standingOf(questionnaire: Questionnaire, draft: Draft, conflict: Bilingual): Standing {
  const content = contentOf(draft)
  const faults = new Map<string, Bilingual>(
    checkResponse(questionnaire, content).map(({ questionId, zh, en }) => [questionId, { zh, en }]),
  )
  for (const questionId of draft.conflicts) faults.set(questionId, conflict)
  const rows = visibleQuestions(questionnaire, content).map(({ question, section }) => ({
    section,
    row: { question, answer: content.answers[question.questionId], fault: faults.get(question.questionId) },
  }))
  const sections = questionnaire.sections.map((section) => ({
    section,
    rows: rows.filter((placed) => placed.section === section).map(({ row }) => row),
  }))
  return {
    kindMissing: !isKindKnown(questionnaire, content.kind),
    sections: sections.filter((shown) => shown.rows.length > 0),
    open: rows.filter(({ row }) => row.fault).map(({ row }) => row.question.questionId),
    problems: problemsOf(questionnaire, content),
  }
}
