import { privacyRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { deleteMyData } from './delete-my-data.ts'
import { getPrivacyFacts } from './get-privacy-facts.ts'

export const handler = serve('privacy', privacyRoutes, { getPrivacyFacts, deleteMyData })
