import { useRef, useState } from 'react'
import { callAsStaff } from '../../../service'

export interface Sending {
  round: number
  sent: number
  failed: number
  skipped: number
  state: 'sending' | 'stopped' | 'done'
  /** Where to go on. */
  cursor?: string | undefined
  fault?: unknown
}

/** Sends a round of messages page by page, until all are dealt with, it is stopped, or a call fails. */
export function useSending(waveId: string, onSent: () => void) {
  const [sending, setSending] = useState<Sending>()
  const stopping = useRef(false)
  const underWay = useRef(false)

  async function send(from: Sending): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    stopping.current = false
    let progress: Sending = { ...from, state: 'sending', fault: undefined }
    setSending(progress)
    try {
      do {
        const { round, cursor } = progress
        const page = await callAsStaff('POST /api/waves/{waveId}/messages', {
          path: { waveId },
          body: { round, ...(cursor !== undefined && { cursor }) },
        })
        progress = {
          ...progress,
          sent: progress.sent + page.sent,
          failed: progress.failed + page.failed,
          skipped: progress.skipped + page.skipped,
          cursor: page.cursor,
        }
        setSending(progress)
      } while (progress.cursor !== undefined && !stopping.current)
      setSending({ ...progress, state: progress.cursor === undefined ? 'done' : 'stopped' })
    } catch (fault) {
      setSending({ ...progress, state: 'stopped', fault })
    } finally {
      underWay.current = false
      onSent()
    }
  }
  return {
    sending,
    start: (round: number) => send({ round, sent: 0, failed: 0, skipped: 0, state: 'sending' }),
    goOn: () => sending && send(sending),
    stop: () => {
      stopping.current = true
    },
  }
}
