import { type Bilingual, ProblemError } from '../problem'
import { sendFile } from '../send-file'
import { callAsCitizen } from '../session'
import type { OutgoingPhoto } from './photo'
import { readPhoto } from './storage'

/** A photo that the object store does not take although the service answers is not worth the wait for ever. */
const mostTries = 5

const lost: Bilingual = { zh: '照片已不在这部手机上。', en: 'The photo is no longer on this phone.' }
const notTaken: Bilingual = { zh: '照片多次没有传成功。', en: 'The photo could not be uploaded.' }

/**
 * Sends one photo, unless it has arrived already. What the service refuses is marked with the reason and never tried
 * again; throws what may pass.
 */
export async function sendPhoto(photo: OutgoingPhoto): Promise<OutgoingPhoto> {
  if (photo.uploadId !== undefined || photo.fault) return photo
  const source = await readPhoto(photo.photoId)
  if (source === undefined) return { ...photo, fault: lost }
  try {
    const { name, bytes } = photo
    const form = await callAsCitizen('POST /api/uploads', { body: { name, bytes } })
    const taken = await sendFile({ source }, form, () => undefined).catch(() => false)
    return taken ? { ...photo, uploadId: form.uploadId } : triedOnce(photo)
  } catch (fault) {
    if (fault instanceof ProblemError && fault.problem.status < 500 && fault.problem.status !== 401) {
      return { ...photo, fault: fault.sentence }
    }
    throw fault
  }
}

function triedOnce(photo: OutgoingPhoto): OutgoingPhoto {
  const tries = (photo.tries ?? 0) + 1
  return tries < mostTries ? { ...photo, tries } : { ...photo, fault: notTaken }
}
