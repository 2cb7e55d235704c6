import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { StoreContended } from './errors.ts'

/** The item must not exist yet: what decides a duplicate. */
export const isNew = 'attribute_not_exists(pk)'

/** What stood in the way of a conditional write, and the item as it is (`ALL_OLD`), where it exists. */
export interface Refusal {
  /** Which write of a transaction was refused; 0 for a single write. */
  index: number
  current: Record<string, unknown> | undefined
}

/**
 * Runs a conditional write or transaction. Undefined when it was done; the refusal when a condition failed.
 * In a cancelled transaction only `ConditionalCheckFailed` is a refusal; `TransactionConflict` passes and is tried
 * again a few times; anything else is a fault and is thrown.
 */
export async function attempt(write: () => Promise<unknown>, attempts = 6): Promise<Refusal | undefined> {
  for (let number = 1; ; number += 1) {
    try {
      await write()
      return undefined
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return refusal
      if (!isConflict(error)) throw error
      if (number >= attempts) throw new StoreContended('the write kept meeting others', { cause: error })
      await pause(number)
    }
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof ConditionalCheckFailedException) {
    return { index: 0, current: error.Item ? unmarshall(error.Item) : undefined }
  }
  if (error instanceof TransactionCanceledException) {
    const reasons = error.CancellationReasons ?? []
    const index = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed')
    const item = reasons[index]?.Item
    if (index >= 0) return { index, current: item ? unmarshall(item) : undefined }
  }
  return undefined
}

function isConflict(error: unknown): boolean {
  if (error instanceof Error && error.name === 'TransactionConflictException') return true
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some((reason) => reason.Code === 'TransactionConflict')
  )
}

/** Spreads contending writers: 10–20 ms, doubling. */
function pause(number: number): Promise<void> {
  const milliseconds = 10 * 2 ** (number - 1) * (1 + Math.random())
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
