import type { PromiseResult } from '../../../text/survey-figures'

/** Whether the mean of what was experienced is within what was promised, compared in hundredths as both are written. */
export function isMeanWithin({ mean, promise }: Pick<PromiseResult, 'mean' | 'promise'>): boolean {
  if (mean === null) return false
  const experienced = Math.round(Number(mean) * 100)
  const promised = Math.round(promise.value * 100)
  if (promise.direction === 'atLeast') return experienced >= promised
  return promise.direction === 'exactly' ? experienced === promised : experienced <= promised
}
