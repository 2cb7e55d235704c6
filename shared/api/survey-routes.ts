import { answeringRoutes } from './answering-routes.ts'
import { surveyDeskRoutes } from './survey-desk-routes.ts'
import { surveyResultRoutes } from './survey-result-routes.ts'

/** 营商环境满意度调查 (plan item 37): questionnaires, waves, answering, results. */
export const surveyRoutes = { ...surveyDeskRoutes, ...answeringRoutes, ...surveyResultRoutes } as const
