import { reportRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getMonthlyReport } from './get-monthly-report.ts'
import { getWindowSheets } from './get-window-sheets.ts'

export const handler = serve('reports', reportRoutes, { getWindowSheets, getMonthlyReport })
