/**
 * What opens a rating: a scene, within the 32 characters that WeChat's codes take. A printed one carries the proof that
 * the city issued it; a window that somebody looked up needs none, and proves none.
 */
export type Scene =
  /** A window's own code: `530702-01-03.` and its signature. */
  | { kind: 'window'; windowId: string; signature: string }
  /** A hall's code, from which people choose the window: `530702-01.` and its signature. */
  | { kind: 'hall'; hallId: string; signature: string }
  /** A window chosen from a hall's code: `530702-01-03~` and the signature of the hall. */
  | { kind: 'windowOfHall'; windowId: string; hallId: string; signature: string }
  /** A window that was looked up: `530702-01-03`. */
  | { kind: 'found'; windowId: string }

/** 96 bits of the signature: `530702-01-03.` and 16 characters are 29 of WeChat's 32. */
const signatureLength = 16
const scenePattern = /^([0-9]{6}-[0-9]{2})(-[0-9]{2})?(?:([.~])([A-Za-z0-9_-]{12,19}))?$/

/**
 * The scene of a window's or a hall's QR code. `sign` gives a keyed hash in base64url (letters, digits, `-`, `_`), at
 * least 16 characters long. The scene is never stored: it is made again to compare.
 */
export function sceneOf(code: string, sign: (text: string) => string): string {
  return `${code}.${sign(code).slice(0, signatureLength)}`
}

/** The scene of a window that was chosen from a hall's code; undefined when the scene isn't a hall's, or another hall's. */
export function sceneOfChosen(hallScene: string, windowId: string): string | undefined {
  const scene = parseScene(hallScene)
  return scene?.kind === 'hall' && windowId.startsWith(`${scene.hallId}-`)
    ? `${windowId}~${scene.signature}`
    : undefined
}

/** Reads a scene; undefined when it can't be one. Whether it is genuine only a comparison with `sceneOf` says. */
export function parseScene(scene: string): Scene | undefined {
  const [whole, hallId, rest, mark, signature] = scenePattern.exec(scene) ?? []
  if (whole === undefined || hallId === undefined) return undefined
  if (rest === undefined) return mark === '.' && signature ? { kind: 'hall', hallId, signature } : undefined
  const windowId = `${hallId}${rest}`
  if (signature === undefined) return { kind: 'found', windowId }
  return mark === '.' ? { kind: 'window', windowId, signature } : { kind: 'windowOfHall', windowId, hallId, signature }
}
