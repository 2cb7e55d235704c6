import type { AttachedFile } from '@minping/shared/upload'
import { attachUploads } from '../platform/attach-uploads.ts'
import type { Citizen, ProblemAnswer, Terminal } from '../platform/call.ts'
import { ownerOfCitizen } from '../platform/upload-owner.ts'
import type { TransactItem } from '../store/transaction.ts'

/** The photos of a judgement, and the writes of its transaction that attach them; nothing of either without any. */
export interface AttachingPhotos {
  photos: { photos?: AttachedFile[] }
  writes: TransactItem[]
}

/** Looks at the photos that a review or supplement names and keeps them. A problem says which one: `photos.1`. */
export async function attachPhotos(
  uploads: readonly string[] = [],
  reviewId: string,
  caller: Citizen | Terminal,
  now: Date,
): Promise<AttachingPhotos | ProblemAnswer> {
  if (uploads.length === 0) return { photos: {}, writes: [] }
  // No terminal sends files.
  if (caller.kind === 'terminal') return photoProblem('UPLOAD_UNKNOWN', 0)
  const repeated = uploads.findIndex((uploadId, index) => uploads.indexOf(uploadId) < index)
  if (repeated >= 0) return photoProblem('UPLOAD_UNKNOWN', repeated)
  const attaching = await attachUploads(uploads, ownerOfCitizen(caller), `review:${reviewId}`, now)
  if ('problem' in attaching) return photoProblem(attaching.problem, attaching.index)
  return { photos: { photos: attaching.files }, writes: attaching.writes }
}

function photoProblem(problem: ProblemAnswer['problem'], index: number): ProblemAnswer {
  return { problem, field: `photos.${index}` }
}
