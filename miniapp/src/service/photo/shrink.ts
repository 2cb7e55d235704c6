/** The long edge of a photo that is sent, in pixels: enough to read a notice on a wall. */
export const longestEdge = 1600

export interface Size {
  width: number
  height: number
}

/** The size that a photo is sent in: in proportion, never larger than it is. */
export function shrunkTo({ width, height }: Size): Size {
  const scale = Math.min(1, longestEdge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
