import { surveyResultRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { exportResults } from './export-results.ts'
import { getCrossTable } from './get-cross-table.ts'
import { getResults } from './get-results.ts'
import { getSurveySummary } from './get-survey-summary.ts'
import { getSurveyTrend } from './get-survey-trend.ts'
import { listSurveyFiles } from './list-survey-files.ts'
import { listTexts } from './list-texts.ts'

export const handler = serve('survey-results', surveyResultRoutes, {
  getResults,
  getCrossTable,
  listTexts,
  listSurveyFiles,
  getSurveyTrend,
  exportResults,
  getSurveySummary,
})
