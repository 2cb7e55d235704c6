const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** The cursor of an id that a list goes on after; nothing when it ends. */
export function writePosition(id: string | undefined): { cursor?: string } {
  return id === undefined ? {} : { cursor: Buffer.from(id).toString('base64url') }
}

/** The id of a cursor that was sent; null when it isn't one of ours. */
export function readPosition(cursor: string | undefined): string | undefined | null {
  if (cursor === undefined) return undefined
  const id = Buffer.from(cursor, 'base64url').toString()
  return idPattern.test(id) ? id : null
}
