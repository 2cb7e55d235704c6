import { surveyCaseRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { actOnSurveyCase } from './act-on-survey-case.ts'
import { getSurveyCase } from './get-survey-case.ts'
import { getSurveyCaseFigures } from './get-survey-case-figures.ts'
import { listSurveyCaseColleagues } from './list-survey-case-colleagues.ts'
import { listSurveyCases } from './list-survey-cases.ts'
import { revealSurveyCaseContact } from './reveal-survey-case-contact.ts'

export const handler = serve('survey-cases', surveyCaseRoutes, {
  listSurveyCases,
  getSurveyCaseFigures,
  getSurveyCase,
  listSurveyCaseColleagues,
  revealSurveyCaseContact,
  actOnSurveyCase,
})
