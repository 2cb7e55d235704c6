import { serviceRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getHealth } from './get-health.ts'
import { getOpenApi } from './get-open-api.ts'

export const handler = serve('exchange', serviceRoutes, { getOpenApi, getHealth })
