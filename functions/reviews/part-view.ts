import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { PartCheck } from '@minping/shared/content-check'
import type { AttachedFile } from '@minping/shared/upload'
import { readableFiles } from '../platform/readable-files.ts'

/** How the content check of a part stands, as the contract shows it. */
export function partView({ outcome, reason, label, at, decision }: PartCheck) {
  return {
    outcome,
    ...(reason && { reason }),
    ...(label !== undefined && { label }),
    at: shanghaiTimestamp(at),
    ...(decision && {
      decision: {
        shown: decision.shown,
        reason: decision.reason,
        byName: decision.by.name,
        at: shanghaiTimestamp(decision.at),
      },
    }),
  }
}

/** The photo that a part is, for who may see it; nothing for words. */
export function photoView(photo: AttachedFile | undefined, now: Date) {
  const [readable] = readableFiles(photo ? [photo] : [], now)
  return readable ? { photo: readable } : {}
}
