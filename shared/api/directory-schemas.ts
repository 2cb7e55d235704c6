import * as z from 'zod'
import { reviewModes } from '../review/mode.ts'
import { bilingual, hallSummary, labelSet, outcomeReasonSet, scopeText, windowSummary } from './schema-parts.ts'
import { matter } from './service-record-schemas.ts'

/** A window's code, or the one-time code of a 办件: exactly one of them. */
export const sceneQuery = z.strictObject({
  scene: z.string().min(1).max(32).optional(),
  code: z.string().min(1).max(32).optional(),
})
export const ratingContext = z.object({
  hall: hallSummary,
  window: windowSummary,
  items: z.array(z.object({ itemCode: z.string(), ...bilingual })),
  mode: z.enum(reviewModes),
  labelSet,
  outcomeReasons: outcomeReasonSet,
  maxComment: z.int(),
  matter: matter.optional().describe('What a one-time code is for: it needs no further telling.'),
})
const spelt = { initials: z.string().describe('First letters in pinyin, for searching.') }
export const placesQuery = z.strictObject({
  scene: z.string().min(1).max(32).optional().describe("A hall's code: the places of that hall alone."),
})
export const places = z.object({
  cityCode: z.string(),
  ...bilingual,
  regions: z.array(z.object({ regionCode: z.string(), ...bilingual })),
  halls: z.array(hallSummary.extend({ address: z.string(), ...spelt })),
  windows: z.array(windowSummary.extend({ hallId: z.string(), itemCodes: z.array(z.string()), ...spelt })),
  items: z.array(z.object({ itemCode: z.string(), ...bilingual, ...spelt })),
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
