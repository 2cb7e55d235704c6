import { joined, numberAt, numberBytes, textAt, textBytes } from './bytes.ts'
import { type Orientation, orientationOf, orientationOnly } from './orientation.ts'

const neededChunks = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']
const exifFlag = 0x08
const xmpFlag = 0x04

/** A WebP (RFC 9649) without Exif, XMP and unknown chunks, turned as it was; undefined where it is none, or broken. */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (!textAt(bytes, 0, 'RIFF') || !textAt(bytes, 8, 'WEBP')) return undefined
  const end = Math.min(bytes.length, 8 + (numberAt(bytes, 4, 4, true) ?? 0))
  const kept: Uint8Array[] = []
  let orientation: Orientation = 1
  let place = 12
  while (place + 8 <= end) {
    const length = numberAt(bytes, place + 4, 4, true) ?? 0
    const chunkEnd = place + 8 + length
    if (chunkEnd > bytes.length) return undefined
    const chunk = bytes.subarray(place, chunkEnd)
    if (neededChunks.some((name) => textAt(chunk, 0, name))) kept.push(padded(chunk))
    else if (textAt(chunk, 0, 'EXIF')) orientation = orientationOf(withoutHead(chunk.subarray(8)))
    place = chunkEnd + (length % 2)
  }
  if (!kept.some((chunk) => ['VP8 ', 'VP8L', 'ANMF'].some((name) => textAt(chunk, 0, name)))) return undefined
  return riff(turned(kept, orientation))
}

/** Only the extended form has a place for Exif, and says in its flags whether it has any. */
function turned(chunks: readonly Uint8Array[], orientation: Orientation): Uint8Array[] {
  const isExtended = textAt(chunks[0] ?? new Uint8Array(), 0, 'VP8X')
  const isTurned = isExtended && orientation !== 1
  const flagged = chunks.map((chunk) => (textAt(chunk, 0, 'VP8X') ? withFlags(chunk, isTurned) : chunk))
  if (!isTurned) return flagged
  const content = orientationOnly(orientation)
  return [...flagged, joined([textBytes('EXIF'), numberBytes(content.length, 4, true), content])]
}

function withFlags(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  const copy = Uint8Array.from(chunk)
  copy[8] = ((copy[8] ?? 0) & ~exifFlag & ~xmpFlag) | (hasExif ? exifFlag : 0)
  return copy
}

/** Some writers put JPEG's head before it. */
function withoutHead(content: Uint8Array): Uint8Array {
  return textAt(content, 0, 'Exif\0\0') ? content.subarray(6) : content
}

function padded(chunk: Uint8Array): Uint8Array {
  return chunk.length % 2 === 0 ? chunk : joined([chunk, new Uint8Array(1)])
}

function riff(chunks: readonly Uint8Array[]): Uint8Array {
  const content = joined([textBytes('WEBP'), ...chunks])
  return joined([textBytes('RIFF'), numberBytes(content.length, 4, true), content])
}
