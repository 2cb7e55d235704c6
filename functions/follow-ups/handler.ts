import { followUpRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { actOnFollowUp } from './act-on-follow-up.ts'
import { getFollowUp } from './get-follow-up.ts'
import { listColleagues } from './list-colleagues.ts'
import { listFollowUps } from './list-follow-ups.ts'
import { revealContact } from './reveal-contact.ts'

export const handler = serve('follow-ups', followUpRoutes, {
  listFollowUps,
  getFollowUp,
  listColleagues,
  revealContact,
  actOnFollowUp,
})
