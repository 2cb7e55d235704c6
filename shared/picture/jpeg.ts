import { joined, numberAt, numberBytes, textAt, textBytes } from './bytes.ts'
import { type Orientation, orientationOf, orientationOnly } from './orientation.ts'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const comment = 0xfe
const exifHead = 'Exif\0\0'

/**
 * A JPEG (ITU-T T.81 annex B) without what is written beside its picture: Exif, XMP, IPTC, comments, what makers of
 * cameras add, and whatever follows its end. What its colours need stays (JFIF, the ICC profile, Adobe's transform), and
 * how it is turned. Undefined where it is none, or broken before its picture begins.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined
  const kept: Uint8Array[] = []
  let orientation: Orientation = 1
  let scanned = false
  let place = 2
  while (place < bytes.length) {
    // Any marker may have more FFs before it.
    while (bytes[place] === 0xff && bytes[place + 1] === 0xff) place += 1
    const marker = bytes[place] === 0xff ? bytes[place + 1] : undefined
    if (marker === undefined) return undefined
    if (marker === endOfImage) break
    const end = place + 2 + (numberAt(bytes, place + 2, 2) ?? 0)
    if (end < place + 4 || end > bytes.length) return undefined
    const segment = bytes.subarray(place, end)
    if (isNeeded(marker, segment)) kept.push(segment)
    else if (isExif(marker, segment) && orientation === 1) orientation = orientationOf(segment.subarray(10))
    place = end
    if (marker === startOfScan) {
      scanned = true
      const scanEnd = endOfScan(bytes, place)
      kept.push(bytes.subarray(place, scanEnd))
      place = scanEnd
    }
  }
  if (!scanned) return undefined
  return joined([marked(startOfImage), ...turned(kept, orientation), marked(endOfImage)])
}

/** Exif stands behind JFIF's head, where there is one. */
function turned(segments: readonly Uint8Array[], orientation: Orientation): Uint8Array[] {
  if (orientation === 1) return [...segments]
  const head = segments[0]?.[1] === 0xe0 ? 1 : 0
  return [...segments.slice(0, head), exifSegment(orientation), ...segments.slice(head)]
}

function exifSegment(orientation: Orientation): Uint8Array {
  const content = joined([textBytes(exifHead), orientationOnly(orientation)])
  return joined([marked(0xe1), numberBytes(content.length + 2, 2), content])
}

/** Everything but comments and the application's segments; of these JFIF (0), the ICC profile (2) and Adobe's (14). */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === comment) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return textAt(segment, 4, 'JFIF\0')
  if (marker === 0xe2) return textAt(segment, 4, 'ICC_PROFILE\0')
  return marker === 0xee && textAt(segment, 4, 'Adobe')
}

function isExif(marker: number, segment: Uint8Array): boolean {
  return marker === 0xe1 && textAt(segment, 4, exifHead)
}

/** The picture's data goes on until a marker that is none of its own: FF00 is a byte of it, FFD0 to FFD7 restart it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let place = from; place + 1 < bytes.length; place += 1) {
    if (bytes[place] !== 0xff) continue
    const next = bytes[place + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return place
  }
  return bytes.length
}

function marked(marker: number): Uint8Array {
  return Uint8Array.of(0xff, marker)
}
