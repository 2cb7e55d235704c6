import { shanghaiDay } from '../calendar/day.ts'

/** Digits and capitals that are not mistaken for each other when read out or copied: no 0, O, 1 or I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 6

/**
 * The number on a receipt, for people: `MP20261122-7F3K9Q`. The day is Shanghai's; the rest is derived from the
 * review's id, so the same review always has the same number (as has a case, with a prefix of its own). Records are found by id, never by this.
 */
export function receiptNumber(reviewId: string, submittedAt: Date | string, prefix = 'MP'): string {
  const day = shanghaiDay(new Date(submittedAt)).replaceAll('-', '')
  const bits = mix(reviewId)
  const letters = Array.from({ length }, (_, index) => alphabet.charAt((bits >>> (index * 5)) & 31))
  return `${prefix}${day}-${letters.join('')}`
}

/** Thirty-two well-mixed bits of a text (FNV-1a and a final avalanche). Not a secret: ids are already unguessable. */
function mix(text: string): number {
  let bits = 0x811c9dc5
  for (const character of text) bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
