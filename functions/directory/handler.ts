import { directoryRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getPlaces } from './get-places.ts'
import { getRatingContext } from './get-rating-context.ts'
import { getTerminalContext } from './get-terminal-context.ts'
import { listScopes } from './list-scopes.ts'

export const handler = serve('directory', directoryRoutes, {
  getRatingContext,
  getPlaces,
  getTerminalContext,
  listScopes,
})
