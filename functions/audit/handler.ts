import { auditRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { listAudit } from './list-audit.ts'

export const handler = serve('audit', auditRoutes, { listAudit })
