/** Faults of the store. Expected outcomes (a condition that failed) are values, never these. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** The store didn't answer, or refused for now: the caller may try again later. */
export class StoreUnavailable extends StoreError {
  override name = 'StoreUnavailable'
}

/** A write kept meeting other writers until the attempts were used up. */
export class StoreContended extends StoreUnavailable {
  override name = 'StoreContended'
}

const passingFaults = new Set([
  'TimeoutError',
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
])

/** Whether an error of the SDK means that the store can't be reached right now. */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (
    passingFaults.has(error.name) ||
    passingFaults.has(code) ||
    ('$retryable' in error && error.$retryable !== undefined)
  )
}
