import { isContentOf } from './content.ts'
import { isPictureKind, kindOfName, type UploadKind } from './kind.ts'

/** Bytes of one file: a scanned page or a photograph of a phone is a few million. */
export const mostFileBytes = 10 * 1024 * 1024
/** Bytes of one photo of a citizen: a phone makes it smaller before it is sent. */
export const mostPhotoBytes = 5 * 1024 * 1024
/** Files of one answer or one action, photos of one review or supplement. */
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

export type PhotoFault = 'PHOTO_KIND_UNKNOWN' | 'FILE_EMPTY' | 'PHOTO_TOO_LARGE'

/** What is wrong with a citizen's photo before it is sent. */
export function checkPhoto({ name, bytes }: { name: string; bytes: number }): PhotoFault | undefined {
  const kind = kindOfName(name)
  if (!kind || !isPictureKind(kind)) return 'PHOTO_KIND_UNKNOWN'
  if (bytes <= 0) return 'FILE_EMPTY'
  return bytes > mostPhotoBytes ? 'PHOTO_TOO_LARGE' : undefined
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
