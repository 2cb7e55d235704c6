import type { Channel, Review } from '@minping/shared/review'
import type { Citizen, Terminal } from '../platform/call.ts'

/** Whoever gives a review: a person on a phone, or somebody at the terminal of a window. */
type Giver = Citizen | Terminal

/** What tells one giver from another: a repeat of a request is a repeat of the same giver. */
export function subjectsOf(giver: Giver): readonly string[] {
  return giver.kind === 'terminal' ? [`terminal:${giver.terminalId}`] : giver.subjects
}

/** How a review was given and by whom: one from a terminal is nobody's own, and comes by the terminal's channel. */
export function giverOf(giver: Giver, channel: Channel): Pick<Review, 'channel' | 'citizen' | 'terminalId'> {
  if (giver.kind === 'terminal') return { channel: giver.channel, terminalId: giver.terminalId }
  return { channel, citizen: giver.subjects[0] }
}

/** Whether a review was given by this very giver. */
export function isOwn({ citizen, terminalId }: Review, giver: Giver): boolean {
  if (giver.kind === 'terminal') return terminalId === giver.terminalId
  return citizen !== undefined && giver.subjects.includes(citizen)
}
