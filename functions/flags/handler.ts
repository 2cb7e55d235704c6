import { flagRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { decideFlag } from './decide-flag.ts'
import { listFlags } from './list-flags.ts'

export const handler = serve('flags', flagRoutes, { listFlags, decideFlag })
