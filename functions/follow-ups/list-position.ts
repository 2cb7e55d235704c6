import { readCursor, writeCursor } from '../platform/cursor.ts'

/** Where the list of follow-ups goes on: among the open ones, or among those that were replied to. */
export interface ListPosition {
  part: 'open' | 'done'
  /** Absent at the beginning of the part. */
  after?: string | undefined
}

/** No letter of base64url: it can't be a part of another cursor. */
const doneMark = 'done.'

/** The position of a cursor that was sent; null when it isn't one of ours. */
export function readListPosition(cursor: string | undefined): ListPosition | null {
  const part = cursor?.startsWith(doneMark) ? 'done' : 'open'
  const rest = part === 'done' ? cursor?.slice(doneMark.length) : cursor
  const after = readCursor(rest || undefined)
  return after === null ? null : { part, after }
}

/** The cursor of a position, for the answer; nothing when the list ends here. */
export function writeListPosition(position: ListPosition | undefined): { cursor?: string } {
  if (!position) return {}
  const { cursor } = writeCursor(position.after)
  return position.part === 'done' ? { cursor: `${doneMark}${cursor ?? ''}` } : { cursor: cursor ?? '' }
}
