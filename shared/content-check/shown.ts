import type { Judgement, Review } from '../review/review.ts'
import { type ContentCheck, type PartCheck, photoPart, type WordsPart } from './state.ts'

/** What staff are told of words: that they are hidden, or that the check found them suspect. */
export const wordsMarks = ['hidden', 'suspect'] as const
export type WordsMark = (typeof wordsMarks)[number]

/** A judgement as others than its author may read it: without words and photos that are hidden. */
export type ShownJudgement = Judgement & {
  wordsMark?: WordsMark | undefined
  /** How many photos are hidden, and how many of those that are shown are suspect. */
  photosHidden?: number | undefined
  photosSuspect?: number | undefined
}
export type ShownReview<Whole extends Review = Review> = Omit<Whole, 'supplement'> &
  ShownJudgement & { supplement?: (ShownJudgement & { submittedAt: string }) | undefined }

/** How words or a photo are marked: as a person decided, else as the check says. */
export function markOf(check: PartCheck | undefined): WordsMark | undefined {
  if (check?.decision) return check.decision.shown ? undefined : 'hidden'
  if (check?.outcome === 'risky') return 'hidden'
  return check?.outcome === 'review' ? 'suspect' : undefined
}

/**
 * A review as staff may read it: words and photos that were found risky, or that a person hid, are left out; level,
 * reasons and the follow-up are what they were. Its author sees everything.
 */
export function shownToOthers<Whole extends Review>(review: Whole): ShownReview<Whole> {
  const { contentCheck, supplement } = review
  const shown = { ...review, ...shownPart(review, 'words', contentCheck) }
  if (!supplement) return shown
  return { ...shown, supplement: { ...supplement, ...shownPart(supplement, 'supplement', contentCheck) } }
}

function shownPart(
  { comment, photos }: Judgement,
  part: WordsPart,
  contentCheck: ContentCheck | undefined,
): Omit<ShownJudgement, 'level' | 'labels'> {
  const wordsMark = comment === undefined ? undefined : markOf(contentCheck?.[part])
  return { comment: wordsMark === 'hidden' ? undefined : comment, wordsMark, ...shownPhotos(photos, contentCheck) }
}

function shownPhotos(photos: Judgement['photos'] = [], contentCheck: ContentCheck | undefined) {
  if (photos.length === 0) return {}
  const marked = photos.map((photo) => ({ photo, mark: markOf(contentCheck?.[photoPart(photo.uploadId)]) }))
  const shown = marked.filter(({ mark }) => mark !== 'hidden')
  const hidden = marked.length - shown.length
  const suspect = shown.filter(({ mark }) => mark === 'suspect').length
  return {
    photos: shown.map(({ photo }) => photo),
    ...(hidden > 0 && { photosHidden: hidden }),
    ...(suspect > 0 && { photosSuspect: suspect }),
  }
}

/**
 * Whether the words of a review may become public by a person's release: what passed; what could not be checked, for
 * then the release is that person's decision; what was found suspect or risky only once somebody decided to show it.
 */
export function wordsMayBePublished({ contentCheck }: Pick<Review, 'contentCheck'>): boolean {
  const check = contentCheck?.words
  if (check?.decision) return check.decision.shown
  return check === undefined || check.outcome === 'pass' || check.outcome === 'unchecked'
}

/** Whether nobody has checked the words: whoever releases them judges alone. */
export function wordsAreUnchecked({ contentCheck }: Pick<Review, 'contentCheck'>): boolean {
  const check = contentCheck?.words
  return !check?.decision && (check === undefined || check.outcome === 'unchecked')
}
