import { answeringRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getMySurvey } from './get-my-survey.ts'
import { judgeSurveyCase } from './judge-survey-case.ts'
import { listOpenWaves } from './list-open-waves.ts'
import { saveAnswers } from './save-answers.ts'
import { submitResponse } from './submit-response.ts'

export const handler = serve('responses', answeringRoutes, {
  listOpenWaves,
  getMySurvey,
  saveAnswers,
  submitResponse,
  judgeSurveyCase,
})
