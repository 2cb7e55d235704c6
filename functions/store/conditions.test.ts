import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { attempt } from './conditions.ts'
import { StoreContended } from './errors.ts'

const $metadata = {}
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    $metadata,
    message: 'cancelled',
    CancellationReasons: codes.map((Code) => ({
      Code,
      ...(Code === 'ConditionalCheckFailed' && { Item: { pk: { S: 'x' }, version: { N: '3' } } }),
    })),
  })

/** A write that fails with these faults, one after another, and then is done. */
function failingWith(...faults: Error[]) {
  return jest.fn(async () => {
    const fault = faults.shift()
    if (fault) throw fault
  })
}

test('a write that is done has no refusal', async () => {
  expect(await attempt(failingWith())).toBeUndefined()
})

test('a condition that failed gives what stands', async () => {
  // Prepare
  const fault = new ConditionalCheckFailedException({ $metadata, message: 'no', Item: { pk: { S: 'x' } } })

  // Act
  const refusal = await attempt(failingWith(fault))

  // Assess
  expect(refusal).toEqual({ index: 0, current: { pk: 'x' } })
})

test('of a transaction it is told which write was refused', async () => {
  // Act
  const refusal = await attempt(failingWith(cancelled('None', 'ConditionalCheckFailed')))

  // Assess
  expect(refusal).toEqual({ index: 1, current: { pk: 'x', version: 3 } })
})

test('a transaction that met another one is tried again', async () => {
  // Prepare
  const write = failingWith(cancelled('TransactionConflict', 'None'), cancelled('None', 'TransactionConflict'))

  // Act
  const refusal = await attempt(write)

  // Assess
  expect(refusal).toBeUndefined()
  expect(write).toHaveBeenCalledTimes(3)
})

test('a conflict that does not end is a passing fault, not a refusal', async () => {
  // Prepare
  const conflicts = Array.from({ length: 10 }, () => cancelled('TransactionConflict'))

  // Act
  const writing = attempt(failingWith(...conflicts), 2)

  // Assess
  await expect(writing).rejects.toThrow(StoreContended)
})

test.each(['ThrottlingError', 'ProvisionedThroughputExceeded', 'ItemCollectionSizeLimitExceeded', 'ValidationError'])(
  'a transaction cancelled for %s is a fault',
  async (code) => {
    await expect(attempt(failingWith(cancelled(code)))).rejects.toThrow(TransactionCanceledException)
  },
)
