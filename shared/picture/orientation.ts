import { joined, numberAt, numberBytes, textAt, textBytes } from './bytes.ts'

/** How a picture is to be turned to stand upright: 1 is as it is, 2 to 8 turn or mirror it (Exif 2.32, tag 274). */
export type Orientation = number

const orientationTag = 0x0112
const shortType = 3
const entryBytes = 12

/** The orientation that Exif data (TIFF, without any head) says; 1 where it says none that can be understood. */
export function orientationOf(tiff: Uint8Array): Orientation {
  const little = textAt(tiff, 0, 'II')
  if (!little && !textAt(tiff, 0, 'MM')) return 1
  const directory = numberAt(tiff, 4, 4, little) ?? 0
  const entries = numberAt(tiff, directory, 2, little) ?? 0
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * entryBytes
    const tag = numberAt(tiff, entry, 2, little)
    if (tag === undefined) return 1
    if (tag === orientationTag) return known(numberAt(tiff, entry + 8, 2, little))
  }
  return 1
}

/** Exif data that says an orientation and nothing else. */
export function orientationOnly(orientation: Orientation): Uint8Array {
  const entry = [
    numberBytes(orientationTag, 2),
    numberBytes(shortType, 2),
    numberBytes(1, 4),
    numberBytes(orientation, 2),
  ]
  const head = [textBytes('MM\0*'), numberBytes(8, 4)]
  return joined([...head, numberBytes(1, 2), ...entry, numberBytes(0, 2), numberBytes(0, 4)])
}

function known(orientation: number | undefined): Orientation {
  return orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : 1
}
