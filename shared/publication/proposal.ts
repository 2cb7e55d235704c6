import { isBad, type Level } from '../review/level.ts'
import type { Review } from '../review/review.ts'

/** How the city publishes: configuration. */
export interface PublicationProfile {
  /** A figure about fewer people is hidden. */
  threshold: number
  /** Of so many good reviews with words one is proposed for publication. */
  goodSample: number
  /** The first year that is published. */
  since: number
  /** On what terms open data may be used. */
  terms: { zh: string; en: string }
}

/** The shortest text that says something. */
const fewestCharacters = 4

/**
 * Whether the words of a good review are proposed for publication as soon as they are given: one of `goodSample`, chosen
 * by the id, which nobody can choose. Never without a person's words, against the reviewer's wish, or of a default review.
 */
export function isGoodSample(review: Review, { goodSample }: Pick<PublicationProfile, 'goodSample'>): boolean {
  return !isBad(review.level) && hasPublishableWords(review) && numberOf(review.reviewId) % goodSample === 0
}

/** Whether the words of a bad review are proposed for publication once they are replied to: all of them. */
export function isProposedWithReply(review: Review): boolean {
  return isBad(review.level) && hasPublishableWords(review)
}

/**
 * Whether released words of a review may be shown now: not once it was excluded, while it is flagged (存疑) and nobody
 * decided, once it was set aside, or against the reviewer's wish.
 */
export function mayBeShown({ excluded, flag, keptPrivate }: Review): boolean {
  return !excluded && !keptPrivate && flag !== 'undecided' && flag !== 'setAside'
}

function hasPublishableWords(review: Review): boolean {
  return review.kind === 'active' && mayBeShown(review) && (review.comment?.trim().length ?? 0) >= fewestCharacters
}

/** FNV-1a, 32 bits: evenly spread also over ids that count up. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}

export type Tone = 'good' | 'bad'

/** What the public page calls a review: good or bad by its level, 基本满意 with the good as the definition of 差评 has it. */
export function toneOf(level: Level): Tone {
  return isBad(level) ? 'bad' : 'good'
}
