import * as z from 'zod'

/** A file of a report, in base64: small enough for one answer. */
export const reportFile = z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() })

export const sheetLayouts = ['page', 'cards'] as const
export const windowSheetsQuery = z.strictObject({
  scope: z.string().max(80).describe('hall:… or window:…'),
  layout: z.enum(sheetLayouts).describe('One window on an A4 page, or four cards of A6 on each.'),
  of: z
    .enum(['windows', 'hall'])
    .optional()
    .describe(
      '`hall`: the one code of the hall, from which people choose their window; the windows’ codes unless given.',
    ),
  windows: z
    .string()
    .regex(/^\d{6}-\d{2}-\d{2}(,\d{6}-\d{2}-\d{2}){0,98}$/)
    .optional()
    .describe('Some windows of the hall, by their codes with commas between; all of them unless given.'),
})

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const
export const monthlyReportQuery = z.strictObject({
  scope: z.string().max(80).describe('city:… or region:…'),
  month: z
    .string()
    .max(10)
    .regex(/^\d{4}-\d{2}$/),
  format: z.enum(reportFormats),
})
