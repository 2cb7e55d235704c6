import type { Words } from '@minping/shared/survey'
import type { SurveyCase } from '@minping/shared/survey-case'
import { readPublished } from '../store/questionnaire-entity.ts'
import type { Table } from '../store/table.ts'

/** What was asked where a problem was reported. */
export interface AskedQuestion {
  question: Words
  questionnaireTitle: Words
}

type Titles = { title: Words; questions: ReadonlyMap<string, Words> }

/** A published version never changes: what was read once is kept while the process lives. */
const kept = new Map<string, Titles>()

/** The questions that some cases come from, by the id of the case. */
export async function readAskedQuestions(
  table: Table,
  cases: readonly SurveyCase[],
): Promise<ReadonlyMap<string, AskedQuestion>> {
  const versions = new Map(cases.map((surveyCase) => [versionName(surveyCase), surveyCase]))
  await Promise.all([...versions.values()].map((surveyCase) => keepTitles(table, surveyCase)))
  return new Map(cases.map((surveyCase) => [surveyCase.caseId, askedQuestion(surveyCase)]))
}

async function keepTitles(table: Table, surveyCase: SurveyCase): Promise<void> {
  const name = versionName(surveyCase)
  if (kept.has(name)) return
  const { questionnaireId, questionnaireVersion } = surveyCase
  const found = await readPublished(table, questionnaireId, questionnaireVersion)
  if (!found) return
  const questions = found.sections.flatMap((section) => section.questions)
  kept.set(name, {
    title: found.title,
    questions: new Map(questions.map(({ questionId, title }) => [questionId, title])),
  })
}

/** What isn't known goes by its id. */
function askedQuestion(surveyCase: SurveyCase): AskedQuestion {
  const titles = kept.get(versionName(surveyCase))
  const { questionId } = surveyCase.problem
  return {
    question: titles?.questions.get(questionId) ?? bothOf(questionId),
    questionnaireTitle: titles?.title ?? bothOf(surveyCase.questionnaireId),
  }
}

function versionName({ questionnaireId, questionnaireVersion }: SurveyCase): string {
  return `${questionnaireId} ${questionnaireVersion}`
}

function bothOf(text: string): Words {
  return { zh: text, en: text }
}
