import type { FollowUpEvent } from './follow-up.ts'

/** Who is named in the history for what the reviewer did: never who that is. */
export const reviewer: FollowUpEvent['by'] = { kind: 'citizen', id: 'reviewer', name: '评价人' }
