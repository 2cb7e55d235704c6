import { shanghaiDay } from '../calendar/day.ts'
import type { Place } from '../directory/place.ts'
import type { Level } from '../review/level.ts'
import type { Review } from '../review/review.ts'
import { deIdentify } from './de-identify.ts'

export const publicationStates = ['proposed', 'released', 'withheld'] as const
export type PublicationState = (typeof publicationStates)[number]
export const publicationActions = ['release', 'withhold'] as const
export type PublicationAction = (typeof publicationActions)[number]

/** Why a text is not published: a fixed list, so that displeasing is no reason. How often each was given is published. */
export const withholdingReasons = {
  identifies: { zh: '隐去后仍可能认出当事人', en: 'Somebody could still be recognised' },
  unlawful: { zh: '含法律法规禁止公开的内容', en: 'Contains what may not be published by law' },
  abusive: { zh: '辱骂、人身攻击或与服务无关', en: 'Abusive, or not about the service' },
  meaningless: { zh: '没有实际内容', en: 'Says nothing' },
  wish: { zh: '评价人要求不公开', en: 'The reviewer asked not to publish it' },
} as const
export type WithholdingReason = keyof typeof withholdingReasons
export const withholdingReasonCodes = Object.keys(withholdingReasons) as [WithholdingReason, ...WithholdingReason[]]

/** What happened to a proposed text, in order; instants are UTC, ISO 8601. */
export interface PublicationEvent {
  action: 'propose' | PublicationAction
  by: { kind: 'system' | 'staff' | 'citizen'; id: string; name: string }
  at: string
  reason?: WithholdingReason | undefined
}

/** What the public reads of a review: nothing that isn't in here. */
export interface PublishedWords {
  comment: string
  reply?: string | undefined
}

/** The words of one review on their way to the public. The id is the review's. */
export interface Publication {
  reviewId: string
  state: PublicationState
  version: number
  level: Level
  place: Pick<Place, 'cityCode' | 'regionCode' | 'hallId' | 'departmentCode'>
  /** The month (`2024-09`) of the review: a day could lead to somebody. */
  month: string
  proposedAt: string
  decidedAt?: string | undefined
  reason?: WithholdingReason | undefined
  /** As the person who released them saw them; absent unless released. */
  words?: PublishedWords | undefined
  history: readonly PublicationEvent[]
  generated: boolean
}

/** Proposes the words of a review. */
export function propose({ reviewId, level, place, submittedAt, generated }: Review, now: Date): Publication {
  const { cityCode, regionCode, hallId, departmentCode } = place
  const at = now.toISOString()
  return {
    reviewId,
    state: 'proposed',
    version: 1,
    level,
    place: { cityCode, regionCode, hallId, departmentCode },
    month: shanghaiDay(new Date(submittedAt)).slice(0, 'YYYY-MM'.length),
    proposedAt: at,
    history: [{ action: 'propose', by: { kind: 'system', id: 'system', name: '' }, at }],
    generated,
  }
}

export interface Decision {
  action: PublicationAction
  reason?: WithholdingReason | undefined
}

/** Carries a publication on. Releasing keeps the words as they were seen; withholding takes them away again. */
export function decide(
  publication: Publication,
  { action, reason }: Decision,
  words: PublishedWords,
  by: PublicationEvent['by'],
  now: Date,
): Publication {
  const at = now.toISOString()
  const released = action === 'release'
  return {
    ...publication,
    state: released ? 'released' : 'withheld',
    version: publication.version + 1,
    decidedAt: at,
    reason: released ? undefined : reason,
    words: released ? words : undefined,
    history: [...publication.history, { action, by, at, ...(!released && { reason }) }],
  }
}

/** The reviewer takes the words back: they are withheld at once, whatever was decided. Undefined where they are already. */
export function takeBack(publication: Publication, now: Date): Publication | undefined {
  if (publication.state === 'withheld') return undefined
  const reviewer = { kind: 'citizen', id: 'reviewer', name: '评价人' } as const
  return decide(publication, { action: 'withhold', reason: 'wish' }, { comment: '' }, reviewer, now)
}

/**
 * What would be published of what was said and replied: without what could name somebody, and without what a person
 * marked besides (`hide`, two characters or more). More can be taken out by hand, nothing can be put in.
 */
export function publishableWords(
  said: PublishedWords,
  knownNames: readonly string[],
  hide: readonly string[] = [],
): PublishedWords {
  const prepare = (text: string) => deIdentify(text, [...knownNames, ...hide])
  return { comment: prepare(said.comment), ...(said.reply !== undefined && { reply: prepare(said.reply) }) }
}
