import { registerValues } from '@minping/shared/survey'
import { useRef, useState } from 'react'
import { callAsStaff } from '../../../service'
import type { CsvRow } from './csv'

/** As many as the service takes at once. */
export const rowsPerPart = 500

export interface RefusedRow {
  line: number
  field: string
  zh: string
  en: string
}

export interface Progress {
  rows: readonly CsvRow[]
  /** Rows that the service has dealt with. */
  sent: number
  added: number
  changed: number
  same: number
  refused: readonly RefusedRow[]
  state: 'sending' | 'stopped' | 'done'
  fault?: unknown
}

/** Sends rows part by part. After a fault it goes on where it stopped; what is sent twice is registered once. */
export function useImport(onDone: () => void) {
  const [progress, setProgress] = useState<Progress>()
  const underWay = useRef(false)

  async function send(from: Progress): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    let state: Progress = { ...from, state: 'sending', fault: undefined }
    setProgress(state)
    try {
      while (state.sent < state.rows.length) {
        state = await sendPart(state)
        setProgress(state)
      }
      setProgress({ ...state, state: 'done' })
    } catch (fault) {
      setProgress({ ...state, state: 'stopped', fault })
    } finally {
      underWay.current = false
      onDone()
    }
  }
  return {
    progress,
    start: (rows: readonly CsvRow[]) =>
      send({ rows, sent: 0, added: 0, changed: 0, same: 0, refused: [], state: 'sending' }),
    goOn: () => progress && send(progress),
    forget: () => setProgress(undefined),
  }
}

async function sendPart(progress: Progress): Promise<Progress> {
  const part = progress.rows.slice(progress.sent, progress.sent + rowsPerPart)
  // What else a file says of a business stays here.
  const rows = part.map(({ values }) => registerValues(values) as Record<string, string>)
  const answer = await callAsStaff('POST /api/businesses', { body: { rows } })
  const refused = answer.refused.map(({ row, field, zh, en }) => ({ line: part[row - 1]?.line ?? row, field, zh, en }))
  return {
    ...progress,
    sent: progress.sent + part.length,
    added: progress.added + answer.added,
    changed: progress.changed + answer.changed,
    same: progress.same + answer.same,
    refused: [...progress.refused, ...refused],
  }
}
