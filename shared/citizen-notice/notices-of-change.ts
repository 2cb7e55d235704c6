import type { FollowUp, FollowUpEvent } from '../follow-up/follow-up.ts'
import { isOpen } from '../follow-up/state.ts'
import type { CitizenNotice, CitizenNoticeKind } from './notice.ts'

/** Which deed tells the citizen what; of deeds that aren't here they are told nothing. */
const kinds: Partial<Record<FollowUpEvent['action'], CitizenNoticeKind>> = {
  accept: 'accepted',
  rectify: 'rectifying',
  'grant-extension': 'extended',
  reschedule: 'dated',
  approve: 'replied',
  close: 'closed',
  reopen: 'reopened',
  'uphold-appeal': 'excluded',
}

/** What a change of a follow-up tells whoever gave the review, deed by deed. A default review is nobody's. */
export function citizenNoticesOf(
  before: FollowUp,
  after: FollowUp,
  citizen: string | undefined,
  now: Date,
): CitizenNotice[] {
  if (citizen === undefined) return []
  const { followUpId, receiptNo, place, dueAt, provisional, generated, state } = after
  return after.history.flatMap(({ action }, index) => {
    const kind = index < before.history.length ? undefined : kinds[action]
    if (!kind) return []
    return {
      citizen,
      identity: [followUpId, index, kind].join(' '),
      kind,
      at: now.toISOString(),
      reviewId: followUpId,
      receiptNo,
      place,
      ...(isOpen(state) && { dueAt }),
      provisional,
      generated,
    }
  })
}
