import { joined, numberAt, numberBytes, textAt, textBytes } from './bytes.ts'
import { orientationOf, orientationOnly } from './orientation.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** What draws the picture, and in which colours and shape; nothing that says when, where or by whom (PNG 3, section 11). */
const neededChunks = ['IHDR', 'PLTE', 'IDAT', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs']

/** A PNG with nothing but its picture and how it is turned; undefined where it is none, or its chunks don't fit. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined
  const kept: Uint8Array[] = []
  let turning: Uint8Array | undefined
  let place = signature.length
  let drawn = false
  for (;;) {
    const length = numberAt(bytes, place, 4)
    const end = place + 12 + (length ?? 0)
    if (length === undefined || end > bytes.length) return undefined
    const chunk = bytes.subarray(place, end)
    if (textAt(chunk, 4, 'IEND')) break
    if (neededChunks.some((name) => textAt(chunk, 4, name))) kept.push(chunk)
    if (textAt(chunk, 4, 'IDAT')) drawn = true
    if (textAt(chunk, 4, 'eXIf')) turning = turningChunk(chunk.subarray(8, -4))
    place = end
  }
  if (!drawn || !textAt(kept[0] ?? new Uint8Array(), 4, 'IHDR')) return undefined
  const [head = new Uint8Array(), ...rest] = kept
  return joined([signature, head, ...(turning ? [turning] : []), ...rest, pngChunk('IEND', new Uint8Array())])
}

function turningChunk(tiff: Uint8Array): Uint8Array | undefined {
  const orientation = orientationOf(tiff)
  return orientation === 1 ? undefined : pngChunk('eXIf', orientationOnly(orientation))
}

/** A chunk with its length and checksum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const checked = joined([textBytes(name), content])
  return joined([numberBytes(content.length, 4), checked, numberBytes(checksum(checked), 4)])
}

/** CRC-32 as PNG has it (annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
