import type { ProblemCode } from '@minping/shared/api'
import { stripMetadata } from '@minping/shared/picture'
import { type AttachedFile, checkContent, isPictureKind, type PictureKind } from '@minping/shared/upload'
import type { TransactItem } from '../store/transaction.ts'
import { attachment, readUploads, type Upload } from '../store/upload-entity.ts'
import { keepObject, putAttached, readBeginning, readWhole } from './object-store.ts'
import { service } from './service.ts'

/** Files that can be attached, and the writes of the transaction that attaches them. */
export interface Attaching {
  files: AttachedFile[]
  writes: TransactItem[]
}

/** Which of the named uploads can't be attached, and why. */
export interface AttachingProblem {
  problem: ProblemCode
  index: number
}

/**
 * Looks at what was sent for the named uploads, its size and by its first bytes its kind, and keeps it; of a picture
 * without what its maker wrote beside it: where it was taken is nobody's business. An upload is its
 * owner's and is attached once: the writes say so again, and they decide. Throws ObjectStoreUnavailable.
 */
export async function attachUploads(
  uploadIds: readonly string[],
  owner: string,
  attachedTo: string,
  now: Date,
): Promise<Attaching | AttachingProblem> {
  const { table } = service()
  const uploads = await readUploads(table, uploadIds)
  const found = uploadIds.map((uploadId) => uploads.find((upload) => upload.uploadId === uploadId))
  const checked = await Promise.all(found.map((upload) => keepSent(upload, owner, now)))
  const index = checked.findIndex((one) => typeof one === 'string')
  const problem = checked[index]
  if (typeof problem === 'string') return { problem, index }
  return {
    files: checked.filter((one) => typeof one !== 'string'),
    writes: uploadIds.map((uploadId) => attachment(table, { uploadId, owner }, attachedTo)),
  }
}

async function keepSent(upload: Upload | undefined, owner: string, now: Date): Promise<AttachedFile | ProblemCode> {
  if (!upload || upload.owner !== owner || upload.attachedTo !== undefined) return 'UPLOAD_UNKNOWN'
  const { uploadId, name, kind } = upload
  const beginning = await readBeginning(uploadId, now)
  if (!beginning) return 'UPLOAD_UNFINISHED'
  const { bytes, size, etag } = beginning
  const fault = checkContent(kind, size, bytes)
  if (fault) return fault
  if (isPictureKind(kind)) return keepPicture({ uploadId, name, kind }, etag, now)
  return (await keepObject(uploadId, { kind, name, etag }, now)) ? { uploadId, name, bytes: size } : 'UPLOAD_UNFINISHED'
}

async function keepPicture(
  { uploadId, name, kind }: { uploadId: string; name: string; kind: PictureKind },
  etag: string,
  now: Date,
): Promise<AttachedFile | ProblemCode> {
  const sent = await readWhole(uploadId, etag, now)
  if (!sent) return 'UPLOAD_UNFINISHED'
  const picture = stripMetadata(kind, sent)
  if (!picture) return 'FILE_CONTENT_UNFIT'
  await putAttached(uploadId, picture, { kind, name }, now)
  return { uploadId, name, bytes: picture.length }
}
