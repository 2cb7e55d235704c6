import { askedParts, waitingParts } from './content-check.ts'
import type { ContentCheck } from './state.ts'

const minute = 60_000
const firstPause = minute
const longestPause = 16 * minute
/** WeChat answers about a photo within half an hour (mediaCheckAsync); what is not answered then never will be. */
export const answerMilliseconds = 60 * minute

/**
 * When a check is to be looked at again: what still waits a minute after it was asked in vain, then twice as long each
 * time; a photo that was asked about when its answer is overdue. Undefined where nothing is open.
 */
export function nextLook(check: ContentCheck | undefined, now: Date): Date | undefined {
  const again = waitingParts(check).map((part) => {
    const { attempts = 0 } = check?.[part] ?? {}
    const pause = attempts === 0 ? 0 : Math.min(longestPause, firstPause * 2 ** (attempts - 1))
    return now.getTime() + pause
  })
  const overdue = askedParts(check).map((part) => Date.parse(check?.[part]?.askedAt ?? '') + answerMilliseconds)
  const looks = [...again, ...overdue]
  return looks.length > 0 ? new Date(Math.min(...looks)) : undefined
}
