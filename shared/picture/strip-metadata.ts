import type { PictureKind } from '../upload/kind.ts'
import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { stripWebp } from './webp.ts'

const strippers: Readonly<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
}

/**
 * A picture without what its maker wrote beside it: where and when it was taken, with which device, thumbnails, remarks.
 * What is drawn is the same to the byte, and stays turned as it was. Undefined where it isn't whole.
 */
export function stripMetadata(kind: PictureKind, bytes: Uint8Array): Uint8Array | undefined {
  return strippers[kind](bytes)
}
