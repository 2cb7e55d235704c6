import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { attempt, isNew } from './conditions.ts'
import { updateParts } from './expression.ts'
import { signInKey } from './keys.ts'
import type { Table } from './table.ts'

/** How many sign-ins may fail, in which time, before the account is locked for as long. */
const mostAttempts = 5
const windowLength = 15 * 60_000

/** The attempts of the present window, epoch milliseconds. Kept for accounts that don't exist too: the answers are the same. */
interface SignInAttempts {
  count: number
  windowEndsAt: number
}

/**
 * Takes one attempt to sign in, before the password is looked at: so guesses that come at the same moment can't be more
 * than those one after another. Undefined when it was taken; otherwise until when the account is locked.
 */
export async function takeSignInAttempt(table: Table, account: string, now: Date): Promise<Date | undefined> {
  let seen: SignInAttempts | undefined
  for (;;) {
    const next = nextAttempt(seen, now)
    if (next.lockedUntil) return next.lockedUntil
    const refusal = await attempt(() => writeAttempts(table, account, seen, next.attempts))
    if (!refusal) return undefined
    // Every refusal means that somebody else took an attempt or cleared them: five rounds lead to a lock at the latest.
    seen = refusal.current as SignInAttempts | undefined
  }
}

/** Forgets the attempts: the password was right. */
export async function clearSignInAttempts(table: Table, account: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: signInKey(account),
      ...updateParts({ count: 0, windowEndsAt: 0 }),
    }),
  )
}

type Next = { attempts: SignInAttempts; lockedUntil?: undefined } | { lockedUntil: Date }

/** The fifth attempt starts the lock's quarter of an hour; a right password lifts it. */
function nextAttempt(seen: SignInAttempts | undefined, now: Date): Next {
  const windowEndsAt = now.getTime() + windowLength
  if (!seen || seen.windowEndsAt <= now.getTime()) return { attempts: { count: 1, windowEndsAt } }
  if (seen.count >= mostAttempts) return { lockedUntil: new Date(seen.windowEndsAt) }
  const count = seen.count + 1
  return { attempts: { count, windowEndsAt: count === mostAttempts ? windowEndsAt : seen.windowEndsAt } }
}

function writeAttempts(
  table: Table,
  account: string,
  seen: SignInAttempts | undefined,
  attempts: SignInAttempts,
): Promise<unknown> {
  const parts = updateParts({
    entity: 'sign-in',
    ...attempts,
    expiresAtSeconds: Math.ceil((attempts.windowEndsAt + windowLength) / 1000),
  })
  return table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: signInKey(account),
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
