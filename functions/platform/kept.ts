/** How soon a failed renewal is tried again. */
const pauseAfterFailure = 5_000

/**
 * Keeps what was loaded for a time. Everybody who asks while it loads waits for the same load. When a renewal fails,
 * the old value is kept in use and the failure is told to `onStale`; only the very first load can throw.
 */
export function kept<T>(
  load: () => Promise<T>,
  milliseconds: number,
  onStale: (fault: unknown) => void,
): () => Promise<T> {
  let current: Promise<T> | undefined
  let goodUntil = 0

  const loadFirst = async (): Promise<T> => {
    try {
      const value = await load()
      goodUntil = Date.now() + milliseconds
      return value
    } catch (fault) {
      current = undefined
      throw fault
    }
  }
  const renew = async (old: Promise<T>): Promise<T> => {
    try {
      const value = await load()
      goodUntil = Date.now() + milliseconds
      return value
    } catch (fault) {
      goodUntil = Date.now() + pauseAfterFailure
      onStale(fault)
      return old
    }
  }

  return () => {
    if (!current) {
      goodUntil = Number.POSITIVE_INFINITY
      current = loadFirst()
    } else if (Date.now() >= goodUntil) {
      goodUntil = Number.POSITIVE_INFINITY
      current = renew(current)
    }
    return current
  }
}
