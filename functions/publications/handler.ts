import { publicationRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { decideOnPublication } from './decide-on-publication.ts'
import { listPublications } from './list-publications.ts'

export const handler = serve('publications', publicationRoutes, { listPublications, decideOnPublication })
