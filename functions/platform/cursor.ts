/** Where a list goes on: an instant and an id, as the store sorts by. Opaque to clients. */
const positionPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#[A-Za-z0-9_-]{1,64}$/

/** The cursor of a position, for the answer; undefined when the list ends here. */
export function writeCursor(position: string | undefined): { cursor?: string } {
  return position === undefined ? {} : { cursor: Buffer.from(position).toString('base64url') }
}

/** The position of a cursor that was sent; null when it isn't one of ours. */
export function readCursor(cursor: string | undefined): string | undefined | null {
  if (cursor === undefined) return undefined
  const position = Buffer.from(cursor, 'base64url').toString()
  return positionPattern.test(position) ? position : null
}
