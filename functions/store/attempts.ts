import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { attempt, isNew } from './conditions.ts'
import { updateParts } from './expression.ts'
import type { Key } from './keys.ts'
import type { Table } from './table.ts'

/** How many attempts there may be, in which time, before there are none for as long. */
export interface AttemptLimit {
  most: number
  windowMilliseconds: number
}

/** An attempt that was taken, with how many are left in the window; or until when there are none. */
export type Taking = { left: number } | { lockedUntil: Date }

/** The attempts of the present window, epoch milliseconds. */
interface Attempts {
  count: number
  windowEndsAt: number
}

/**
 * Takes one attempt, before it is looked at whether it is right: so guesses that come at the same moment can't be more
 * than those one after another.
 */
export async function takeAttempt(table: Table, key: Key, limit: AttemptLimit, now: Date): Promise<Taking> {
  let seen: Attempts | undefined
  for (;;) {
    const next = nextAttempt(seen, limit, now)
    if ('lockedUntil' in next) return next
    const refusal = await attempt(() => writeAttempts(table, key, seen, next.attempts, limit))
    if (!refusal) return { left: limit.most - next.attempts.count }
    // Every refusal means that somebody else took an attempt or cleared them: few rounds lead to a lock at the latest.
    seen = refusal.current as Attempts | undefined
  }
}

/** Forgets the attempts: one was right. */
export async function clearAttempts(table: Table, key: Key): Promise<void> {
  await table.client.send(
    new UpdateCommand({ TableName: table.name, Key: key, ...updateParts({ count: 0, windowEndsAt: 0 }) }),
  )
}

type Next = { attempts: Attempts } | { lockedUntil: Date }

/** The last attempt starts the lock; a right one lifts it. */
function nextAttempt(seen: Attempts | undefined, { most, windowMilliseconds }: AttemptLimit, now: Date): Next {
  const windowEndsAt = now.getTime() + windowMilliseconds
  if (!seen || seen.windowEndsAt <= now.getTime()) return { attempts: { count: 1, windowEndsAt } }
  if (seen.count >= most) return { lockedUntil: new Date(seen.windowEndsAt) }
  const count = seen.count + 1
  return { attempts: { count, windowEndsAt: count === most ? windowEndsAt : seen.windowEndsAt } }
}

function writeAttempts(
  table: Table,
  key: Key,
  seen: Attempts | undefined,
  attempts: Attempts,
  { windowMilliseconds }: AttemptLimit,
): Promise<unknown> {
  const parts = updateParts({
    entity: 'attempts',
    ...attempts,
    expiresAtSeconds: Math.ceil((attempts.windowEndsAt + windowMilliseconds) / 1000),
  })
  return table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      ...parts,
      ...(seen
        ? {
            ConditionExpression: '#count = :seenCount AND #windowEndsAt = :seenEnd',
            ExpressionAttributeValues: {
              ...parts.ExpressionAttributeValues,
              ':seenCount': seen.count,
              ':seenEnd': seen.windowEndsAt,
            },
          }
        : { ConditionExpression: isNew }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
  )
}
