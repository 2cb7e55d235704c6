import * as z from 'zod'
import { mostFiles } from '../upload/check-file.ts'

/** Random; whoever knows it can do nothing with it but attach it, if it is theirs. */
export const uploadId = z.string().regex(/^[A-Za-z0-9_-]{22}$/)
/** A file that is attached to something, for whoever may see that. */
export const attachedFile = z.object({ uploadId, name: z.string().min(1).max(200), bytes: z.int().min(0) })
/** With where it can be read, for a few minutes: ask for the view again when they are over. */
export const readableFile = attachedFile.extend({ url: z.string() })

/** The files of one action: sent before, each once. */
export const uploads = z.array(uploadId).max(mostFiles)

export const uploadRequest = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(255)
    .describe('As the file is called: JPEG, PNG, WebP, PDF, docx or xlsx; of a citizen a picture.'),
  bytes: z.int().min(0).max(1e12).describe('At most 10 MiB; of a citizen 5 MiB.'),
})
export const uploadForm = z.object({
  uploadId,
  name: z.string().describe('As it will be shown.'),
  url: z.string(),
  fields: z
    .record(z.string(), z.string())
    .describe('Form fields to post (multipart/form-data) before the field `file`.'),
  expiresAt: z.iso.datetime({ offset: true }),
})
