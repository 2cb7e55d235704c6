import { figureRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getBudgetOutlook } from './get-budget-outlook.ts'
import { getFigures } from './get-figures.ts'
import { getFollowUpWork } from './get-follow-up-work.ts'
import { getRanking } from './get-ranking.ts'
import { getReasons } from './get-reasons.ts'
import { getTrend } from './get-trend.ts'

export const handler = serve('figures', figureRoutes, {
  getFigures,
  getTrend,
  getRanking,
  getReasons,
  getFollowUpWork,
  getBudgetOutlook,
})
