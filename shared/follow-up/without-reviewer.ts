import { changed, recorded, system } from '../case/record.ts'
import { withoutPhone } from '../privacy/without-phone.ts'
import type { FollowUp, FollowUpEvent } from './follow-up.ts'
import { reviewer } from './record.ts'
import { type ContactLoss, contactLosses } from './state.ts'

/** The phone number in clear is only for finding it in what staff noted. */
interface LostContact {
  phone?: string | undefined
}

/**
 * The reviewer doesn't want to be called any more: nobody sees the number from now on, and it leaves the notes of those
 * who called. The case goes on.
 */
export function withdrawContact(followUp: FollowUp, { phone }: LostContact, now: Date): FollowUp {
  return withoutContact(followUp, 'withdraw-contact', phone, now)
}

/** The number is forgotten a while after the case was answered, closed or excluded: nobody has to be called any more. */
export function expireContact(followUp: FollowUp, { phone }: LostContact, now: Date): FollowUp {
  return withoutContact(followUp, 'expire-contact', phone, now)
}

/**
 * The reviewer is forgotten: the case goes on as that of somebody unknown, who can't be called. What was judged stays;
 * the reviewer's own words only where they leave them.
 */
export function forgetReviewer(
  followUp: FollowUp,
  { phone, words }: LostContact & { words: 'keep' | 'remove' },
  now: Date,
): FollowUp {
  const forgotten = {
    ...withoutContact(followUp, 'forget-reviewer', phone, now),
    anonymous: true,
    projectNo: undefined,
  }
  return words === 'keep' ? forgotten : withoutReviewersWords(forgotten)
}

/** Why there is no number any more; undefined where there is one, or never was. */
export function contactLossOf({
  history,
  hasContact,
}: Pick<FollowUp, 'history' | 'hasContact'>): ContactLoss | undefined {
  if (hasContact) return undefined
  const losses = history.flatMap(({ action }) => contactLosses.find((loss) => loss === action) ?? [])
  return losses.includes('forget-reviewer') ? 'forget-reviewer' : losses.at(-1)
}

/** Whether an entry says that something personal left the case, and nothing about the work on it. */
export function isContactLoss({ action }: Pick<FollowUpEvent, 'action'>): boolean {
  return contactLosses.some((loss) => loss === action)
}

/** When somebody last worked on a case: that something personal left it is no work. UTC, ISO 8601. */
export function lastWorkedAt({ history, openedAt }: Pick<FollowUp, 'history' | 'openedAt'>): string {
  return history.findLast((event) => !isContactLoss(event))?.at ?? openedAt
}

function withoutContact(followUp: FollowUp, action: ContactLoss, phone: string | undefined, now: Date): FollowUp {
  const by = action === 'expire-contact' ? system : reviewer
  const noted = recorded({ ...followUp, hasContact: false }, { action, by }, now)
  return changed(followUp, phone === undefined ? noted : withoutNumber(noted, phone))
}

function withoutNumber(followUp: FollowUp, phone: string): FollowUp {
  return {
    ...followUp,
    history: followUp.history.map((event) =>
      event.text === undefined ? event : { ...event, text: withoutPhone(event.text, phone) },
    ),
  }
}

function withoutReviewersWords(followUp: FollowUp): FollowUp {
  return {
    ...followUp,
    verdictReason: undefined,
    history: followUp.history.map((event) => (event.by.kind === 'citizen' ? { ...event, text: undefined } : event)),
  }
}
