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

const passingFaults: ReadonlySet<unknown> = new Set([
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

/** Whether an error of the SDK or of the connection means that the store can't be reached right now. */
export function isPassingFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, $retryable } = error as { name?: unknown; code?: unknown; $retryable?: unknown }
  return passingFaults.has(name) || passingFaults.has(code) || $retryable !== undefined
}
