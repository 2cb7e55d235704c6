import type { AttachedFile } from '@minping/shared/upload'
import { readingUrl } from './object-store.ts'

/** Long enough to look at what a page shows; a page that is older asks again. */
const goodForSeconds = 15 * 60

/** Files with where they can be read now, for who may see what they are attached to. */
export function readableFiles(files: readonly AttachedFile[], now: Date): (AttachedFile & { url: string })[] {
  return files.map((file) => ({ ...file, url: readingUrl(file.uploadId, goodForSeconds, now) }))
}

/** The files of a reply, for who asked; nothing where it has none. */
export function replyFilesView(files: readonly AttachedFile[], now: Date) {
  return files.length === 0 ? {} : { replyFiles: readableFiles(files, now) }
}
