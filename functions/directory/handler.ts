import { directoryRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getRatingContext } from './get-rating-context.ts'
import { listScopes } from './list-scopes.ts'

export const handler = serve('directory', directoryRoutes, { getRatingContext, listScopes })
