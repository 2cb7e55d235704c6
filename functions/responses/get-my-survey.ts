import type { UseCase } from '../platform/serve.ts'
import { answerMySurvey } from './my-survey.ts'

/** The questionnaire that the business is asked, its answers so far, and the cases that they opened. */
export const getMySurvey: UseCase<'getMySurvey'> = ({ caller, now }) => answerMySurvey(caller, now)
