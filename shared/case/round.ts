import { hasPassed } from './deadline.ts'

/** When a case was replied to: the first reply is kept, a reopened case has its later one beside it. */
export interface Replies {
  repliedAt?: string | undefined
  repliedAgainAt?: string | undefined
  /** A reply of an earlier round was late: the new deadline of a reopening doesn't wash that away. */
  repliedLate?: boolean | undefined
}

/** The reply times after a reply now. */
export function repliedNow({ repliedAt }: Replies, now: Date): Pick<Replies, 'repliedAt' | 'repliedAgainAt'> {
  const at = now.toISOString()
  return repliedAt === undefined ? { repliedAt: at } : { repliedAgainAt: at }
}

/** The latest reply. */
export function lastReplyOf({ repliedAt, repliedAgainAt }: Replies): string | undefined {
  return repliedAgainAt ?? repliedAt
}

/** Whether any reply of the rounds so far came after its deadline. */
export function wasRepliedLate(found: Replies & { dueAt: string }): boolean {
  const lastReply = lastReplyOf(found)
  return found.repliedLate === true || (lastReply !== undefined && hasPassed(found.dueAt, new Date(lastReply)))
}
