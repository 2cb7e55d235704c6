import { isContentOf } from './content.ts'
import { kindOfName, type UploadKind } from './kind.ts'

/** Bytes of one file: a scanned page or a photograph of a phone is a few million. */
export const mostFileBytes = 10 * 1024 * 1024
/** Files of one answer or one action. */
export const mostFiles = 3

/** A file that is attached to something. */
export interface AttachedFile {
  uploadId: string
  /** As its owner called it, made safe. */
  name: string
  bytes: number
}

export type FileFault = 'FILE_KIND_UNKNOWN' | 'FILE_EMPTY' | 'FILE_TOO_LARGE' | 'FILE_CONTENT_UNFIT'

/** What is wrong with a file before it is sent; `beginning` are its first bytes (`tellingBytes`), where they are known. */
export function checkFile(file: { name: string; bytes: number }, beginning?: Uint8Array): FileFault | undefined {
  const kind = kindOfName(file.name)
  if (!kind) return 'FILE_KIND_UNKNOWN'
  return checkContent(kind, file.bytes, beginning)
}

/** What is wrong with the content of a file that is said to be of a kind. */
export function checkContent(
  kind: UploadKind,
  bytes: number,
  beginning: Uint8Array | undefined,
): FileFault | undefined {
  if (bytes <= 0) return 'FILE_EMPTY'
  if (bytes > mostFileBytes) return 'FILE_TOO_LARGE'
  return beginning && !isContentOf(kind, beginning) ? 'FILE_CONTENT_UNFIT' : undefined
}
