import { publicBoardRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getDataset } from './datasets/get-dataset.ts'
import { listDatasets } from './datasets/list-datasets.ts'
import { getPublicFigures } from './get-public-figures.ts'
import { getPublicRanking } from './get-public-ranking.ts'
import { getPublicTrend } from './get-public-trend.ts'
import { listPublicTexts } from './list-public-texts.ts'

export const handler = serve('public-board', publicBoardRoutes, {
  getPublicFigures,
  getPublicRanking,
  getPublicTrend,
  listPublicTexts,
  listDatasets,
  getDataset,
})
