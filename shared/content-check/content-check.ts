import type { Review } from '../review/review.ts'
import type { AttachedFile } from '../upload/check-file.ts'
import { type ContentCheck, type ContentPart, type PartCheck, photoPart, wordsParts } from './state.ts'

type Given = Pick<Review, 'comment' | 'photos' | 'supplement' | 'submittedAt'>
type Checked = Given & Pick<Review, 'citizen' | 'contentCheck'>

/** What was written in a part; nothing in a photo. */
export function wordsOfPart(
  { comment, supplement }: Pick<Review, 'comment' | 'supplement'>,
  part: ContentPart,
): string {
  if (part === 'words') return comment ?? ''
  return (part === 'supplement' && supplement?.comment) || ''
}

/** The photo that a part is; undefined for words, and for a photo that is there no more. */
export function photoOfPart(
  { photos = [], supplement }: Pick<Review, 'photos' | 'supplement'>,
  part: ContentPart,
): AttachedFile | undefined {
  return [...photos, ...(supplement?.photos ?? [])].find(({ uploadId }) => photoPart(uploadId) === part)
}

/** What of a review is checked: whatever has words, and each photo, the first judgement's before the supplement's. */
export function partsOf(review: Pick<Given, 'comment' | 'photos' | 'supplement'>): ContentPart[] {
  const { photos = [] } = review
  return [
    ...(wordsOfPart(review, 'words') ? (['words'] as const) : []),
    ...photos.map(({ uploadId }) => photoPart(uploadId)),
    ...partsOfSupplement(review),
  ]
}

function partsOfSupplement(review: Pick<Given, 'comment' | 'supplement'>): ContentPart[] {
  const { photos = [] } = review.supplement ?? {}
  return [
    ...(wordsOfPart(review, 'supplement') ? (['supplement'] as const) : []),
    ...photos.map(({ uploadId }) => photoPart(uploadId)),
  ]
}

/**
 * The check of a review as it begins: each part that has no check yet waits. Only what somebody of WeChat gave can be
 * asked about; of everything else nothing is stored, and it is unchecked. Undefined where nothing waits or is known.
 */
export function begunCheck(review: Checked): ContentCheck | undefined {
  const { citizen, contentCheck } = review
  if (!citizen?.startsWith('wechat:')) return contentCheck
  const begun = partsOf(review).map((part): [ContentPart, PartCheck] => [
    part,
    contentCheck?.[part] ?? { outcome: 'waiting', at: givenAt(review, part) },
  ])
  const check = { ...contentCheck, ...Object.fromEntries(begun) }
  return Object.keys(check).length > 0 ? check : undefined
}

/** How each part stands. */
export function partChecks(review: Checked): { part: ContentPart; check: PartCheck }[] {
  return partsOf(review).map((part) => {
    const unchecked: PartCheck = { outcome: 'unchecked', reason: 'noOpenid', at: givenAt(review, part) }
    return { part, check: review.contentCheck?.[part] ?? unchecked }
  })
}

/** The parts that are still to be asked about. */
export function waitingParts(check: ContentCheck | undefined): ContentPart[] {
  return partsWhere(check, ({ outcome, askedAt }) => outcome === 'waiting' && askedAt === undefined)
}

/** The photos that were asked about and not answered yet. */
export function askedParts(check: ContentCheck | undefined): ContentPart[] {
  return partsWhere(check, ({ outcome, askedAt }) => outcome === 'waiting' && askedAt !== undefined)
}

function partsWhere(check: ContentCheck | undefined, isWanted: (part: PartCheck) => boolean): ContentPart[] {
  const parts = Object.entries(check ?? {}) as [ContentPart, PartCheck][]
  return parts.filter(([, part]) => isWanted(part)).map(([part]) => part)
}

/** Whether a supplement has anything that is still to be asked about. */
export function supplementWaits(review: Pick<Checked, 'comment' | 'supplement' | 'contentCheck'>): boolean {
  const waiting = waitingParts(review.contentCheck)
  return partsOfSupplement(review).some((part) => waiting.includes(part))
}

/** When a part was given. */
export function givenAt({ submittedAt, supplement }: Pick<Given, 'submittedAt' | 'supplement'>, part: ContentPart) {
  const isSupplement =
    part === 'supplement' || supplement?.photos?.some(({ uploadId }) => photoPart(uploadId) === part) === true
  return isSupplement && supplement ? supplement.submittedAt : submittedAt
}

/** A check without what was found about photos, for photos that go. */
export function withoutPhotos(check: ContentCheck | undefined): ContentCheck | undefined {
  const words = wordsParts.flatMap((part) => (check?.[part] ? [[part, check[part]] as const] : []))
  return words.length > 0 ? Object.fromEntries(words) : undefined
}
