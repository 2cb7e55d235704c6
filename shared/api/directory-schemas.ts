import * as z from 'zod'
import { reviewModes } from '../review/mode.ts'
import { bilingual, hallSummary, labelSet, outcomeReasonSet, scopeText, windowSummary } from './schema-parts.ts'

export const sceneQuery = z.strictObject({ scene: z.string().min(1).max(32) })
export const ratingContext = z.object({
  hall: hallSummary,
  window: windowSummary,
  items: z.array(z.object({ itemCode: z.string(), ...bilingual })),
  mode: z.enum(reviewModes),
  labelSet,
  outcomeReasons: outcomeReasonSet,
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
