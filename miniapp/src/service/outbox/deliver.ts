import { type OutgoingPhoto, sendPhoto } from '../photo'
import { ProblemError } from '../problem'
import { callAsCitizen } from '../session'
import type { Refusal, UnsentReview } from './entry'
import type { Delivery } from './outbox'

/**
 * Sends one review, its photos first, and reads what became of it. What becomes of a photo is kept at once, so that none
 * is sent twice. A review never waits for a photo that is refused: it goes without.
 */
export async function deliver(
  { request, photos: kept = [], idempotencyKey }: UnsentReview,
  keep: (photos: OutgoingPhoto[]) => void,
): Promise<Delivery> {
  let photos = kept
  for (;;) {
    try {
      photos = await sendPhotos(photos, keep)
      if (photos.some(isUnderWay)) return { outcome: 'putOff' }
      const uploads = photos.flatMap(({ uploadId }) => uploadId ?? [])
      const body = { ...request, ...(uploads.length > 0 && { photos: uploads }) }
      return { outcome: 'taken', receipt: await callAsCitizen('POST /api/reviews', { body, idempotencyKey }) }
    } catch (fault) {
      if (!(fault instanceof ProblemError)) return { outcome: 'unreached' }
      if (!isRefusal(fault)) return { outcome: 'putOff', rest: fault.retryAfter }
      const others = withoutRefused(photos, fault)
      if (!others) return { outcome: 'refused', refusal: refusalOf(fault) }
      photos = others
      keep(photos)
    }
  }
}

async function sendPhotos(photos: OutgoingPhoto[], keep: (photos: OutgoingPhoto[]) => void): Promise<OutgoingPhoto[]> {
  let sent = photos
  for (const [index, photo] of photos.entries()) {
    const after = await sendPhoto(photo)
    if (after === photo) continue
    sent = sent.map((one, place) => (place === index ? after : one))
    keep(sent)
  }
  return sent
}

function isUnderWay({ uploadId, fault }: OutgoingPhoto): boolean {
  return uploadId === undefined && !fault
}

/**
 * The photos after the service refused the review because of one of them: what it does not know any more, for it lay
 * there too long, is sent once more, anything else is left. Undefined where the refusal is about something else.
 */
function withoutRefused(
  photos: OutgoingPhoto[],
  { code, problem: { field = '' }, sentence }: ProblemError,
): OutgoingPhoto[] | undefined {
  const uploads = photos.flatMap(({ uploadId }) => uploadId ?? [])
  if (!field.startsWith('photos') || uploads.length === 0) return undefined
  const place = Number(field.split('.')[1] ?? Number.NaN)
  const refused = Number.isNaN(place) ? uploads : uploads.slice(place, place + 1)
  const isForgotten = code === 'UPLOAD_UNKNOWN' || code === 'UPLOAD_UNFINISHED'
  return photos.map((photo) => {
    const { uploadId, ...unsent } = photo
    if (uploadId === undefined || !refused.includes(uploadId)) return photo
    return isForgotten && !unsent.tries ? { ...unsent, tries: 1 } : { ...unsent, fault: sentence }
  })
}

/** Only a problem of the review itself: a session that cannot be opened just now says nothing about it. */
function isRefusal({ mayPass, problem }: ProblemError): boolean {
  return !mayPass && problem.status !== 401
}

function refusalOf(fault: ProblemError): Refusal {
  const { field, current } = fault.problem
  const reviewId = readReviewId(current)
  return { code: fault.code, sentence: fault.sentence, ...(field && { field }), ...(reviewId && { reviewId }) }
}

/** ALREADY_REVIEWED names the review that stands. */
function readReviewId(current: unknown): string | undefined {
  if (typeof current === 'string') return current
  const { reviewId } = Object(current) as { reviewId?: unknown }
  return typeof reviewId === 'string' ? reviewId : undefined
}
