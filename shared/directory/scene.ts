/** What a window's code carries: which window, and the proof that the city issued it. */
export interface Scene {
  windowId: string
  signature: string
}

/** 96 bits of the signature: `530702-01-03.` and 16 characters are 29 of WeChat's 32. */
const signatureLength = 16
const scenePattern = /^([0-9]{6}-[0-9]{2}-[0-9]{2})\.([A-Za-z0-9_-]{12,19})$/

/**
 * The scene of a window's QR code, within WeChat's 32 allowed characters. `sign` gives a keyed hash in base64url
 * (letters, digits, `-`, `_`), at least 16 characters long. The scene is never stored: it is made again to compare.
 */
export function sceneOfWindow(windowId: string, sign: (text: string) => string): string {
  return `${windowId}.${sign(windowId).slice(0, signatureLength)}`
}

/** Reads a scene; undefined when it can't be one. Whether it is genuine only a comparison with `sceneOfWindow` says. */
export function parseScene(scene: string): Scene | undefined {
  const match = scenePattern.exec(scene)
  return match?.[1] && match[2] ? { windowId: match[1], signature: match[2] } : undefined
}
