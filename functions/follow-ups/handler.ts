import { followUpRoutes, queueRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { actOnFollowUp } from './act-on-follow-up.ts'
import { assignFollowUps } from './assign-follow-ups.ts'
import { exportFollowUps } from './export-follow-ups.ts'
import { getFollowUp } from './get-follow-up.ts'
import {
  getReplyTemplates,
  getSavedFilters,
  keepCityTemplates,
  keepOwnTemplates,
  keepSavedFilters,
} from './kept-lists.ts'
import { listColleagues } from './list-colleagues.ts'
import { listFollowUps } from './list-follow-ups.ts'
import { revealContact } from './reveal-contact.ts'

export const handler = serve(
  'follow-ups',
  { ...queueRoutes, ...followUpRoutes },
  {
    listFollowUps,
    exportFollowUps,
    assignFollowUps,
    getSavedFilters,
    keepSavedFilters,
    getReplyTemplates,
    keepOwnTemplates,
    keepCityTemplates,
    getFollowUp,
    listColleagues,
    revealContact,
    actOnFollowUp,
  },
)
