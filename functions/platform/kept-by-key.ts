import { kept } from './kept.ts'

/** Keeps what was loaded for each of some keys for a time (kept.ts); of more keys than `most` the oldest is forgotten. */
export function keptByKey<T>(
  load: (key: string) => Promise<T>,
  { milliseconds, most, onStale }: { milliseconds: number; most: number; onStale: (fault: unknown) => void },
): (key: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>()
  return (key) => {
    const get = known.get(key) ?? kept(() => load(key), milliseconds, onStale)
    if (!known.has(key)) {
      const [oldest] = known.keys()
      if (known.size >= most && oldest !== undefined) known.delete(oldest)
      known.set(key, get)
    }
    return get()
  }
}
