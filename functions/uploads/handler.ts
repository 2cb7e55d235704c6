import { uploadRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { createUpload } from './create-upload.ts'

export const handler = serve('uploads', uploadRoutes, { createUpload })
