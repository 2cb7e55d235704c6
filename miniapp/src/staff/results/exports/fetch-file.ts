import type { RequestQuery } from '@minping/shared/api'
import { callAsStaff } from '../../../service'
import type { ExportedFile } from '../../frame/files/exported-file'

export type ExportFormat = RequestQuery<'exportResults'>['format']

/** Asks for an export until it is whole. */
export async function fetchFile(waveId: string, scope: string, format: ExportFormat): Promise<ExportedFile> {
  const pieces: string[] = []
  let cursor: string | undefined
  for (;;) {
    const piece = await callAsStaff('GET /api/waves/{waveId}/export', {
      path: { waveId },
      query: { scope, format, cursor },
    })
    pieces.push(piece.content)
    if (piece.cursor === undefined) return { fileName: piece.fileName, mediaType: piece.mediaType, pieces }
    cursor = piece.cursor
  }
}
