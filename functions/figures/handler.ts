import { figureRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getFigures } from './get-figures.ts'
import { getRanking } from './get-ranking.ts'
import { getTrend } from './get-trend.ts'

export const handler = serve('figures', figureRoutes, { getFigures, getTrend, getRanking })
