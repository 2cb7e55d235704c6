import * as z from 'zod'
import { bilingual, hallSummary, labelSet, scopeText, windowSummary } from './schema-parts.ts'

export const sceneQuery = z.strictObject({ scene: z.string().min(1).max(32) })
export const ratingContext = z.object({
  hall: hallSummary,
  window: windowSummary,
  items: z.array(z.object({ itemCode: z.string(), ...bilingual })),
  labelSet,
  maxComment: z.int(),
})
export const scopeList = z.object({
  items: z.array(
    z.object({
      scope: scopeText,
      parent: scopeText.optional(),
      ...bilingual,
      service: z.string().optional(),
      scene: z.string().optional(),
    }),
  ),
})
