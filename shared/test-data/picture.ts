import { joined, numberBytes, textBytes } from '../picture/bytes.ts'
import { pngChunk } from '../picture/png.ts'

/** Where a made-up photo says it was taken; found nowhere but in metadata. */
export const secret = 'GPS 26.8721N 100.2299E Zhang San'

/** Exif data with an orientation and, in a tag of text (ImageDescription), where it was taken. */
export function exifWith(orientation: number, little = false): Uint8Array {
  const number = (value: number, size: number) => numberBytes(value, size, little)
  const entries = [
    [number(0x010e, 2), number(2, 2), number(secret.length, 4), number(38, 4)],
    [number(0x0112, 2), number(3, 2), number(1, 4), number(orientation, 2), number(0, 2)],
  ].flat()
  const head = [textBytes(little ? 'II' : 'MM'), number(42, 2), number(8, 4)]
  return joined([...head, number(2, 2), ...entries, number(0, 4), textBytes(secret)])
}

/** A segment of a JPEG. */
export function segment(marker: number, content: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0xff, marker), numberBytes(content.length + 2, 2), content])
}

/** A JPEG of these parts: nothing that could be drawn, but built as one is. */
export function jpegOf(parts: readonly Uint8Array[], trailer: Uint8Array = new Uint8Array()): Uint8Array {
  return joined([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, 0xd9), trailer])
}

/** A JPEG with everything that cameras write beside the picture. */
export function photographedJpeg(orientation = 6): Uint8Array {
  return jpegOf(
    [
      segment(0xe0, textBytes('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
      segment(0xe1, joined([textBytes('Exif\0\0'), exifWith(orientation)])),
      segment(0xe1, textBytes(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
      segment(0xed, textBytes(`Photoshop 3.0\0${secret}`)),
      segment(0xfe, textBytes(secret)),
      ...drawnParts,
    ],
    textBytes(`a second picture, with ${secret}`),
  )
}

/** What is drawn in a made-up JPEG: tables, a frame, a scan with an escaped FF and a restart. */
export const drawnParts: readonly Uint8Array[] = [
  segment(0xdb, new Uint8Array(65)),
  segment(0xc0, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0)),
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
]

const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A PNG of one white point, with these chunks between its head and what is drawn. */
export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
  const head = joined([numberBytes(1, 4), numberBytes(1, 4), Uint8Array.of(8, 0, 0, 0, 0)])
  const drawn = Uint8Array.of(0x78, 0x01, 0x01, 0x02, 0x00, 0xfd, 0xff, 0x00, 0xff, 0x01, 0x01, 0x01, 0x00)
  return joined([
    pngSignature,
    pngChunk('IHDR', head),
    ...chunks,
    pngChunk('IDAT', drawn),
    pngChunk('IEND', new Uint8Array()),
  ])
}

export function photographedPng(orientation = 6): Uint8Array {
  return pngOf([
    pngChunk('eXIf', exifWith(orientation)),
    pngChunk('tEXt', textBytes(`Comment\0${secret}`)),
    pngChunk('iTXt', textBytes(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
    pngChunk('tIME', Uint8Array.of(7, 0xea, 11, 27, 9, 0, 0)),
    pngChunk('sRGB', Uint8Array.of(0)),
  ])
}

/** A chunk of a WebP. */
export function webpChunk(name: string, content: Uint8Array): Uint8Array {
  const odd = content.length % 2 === 1 ? [new Uint8Array(1)] : []
  return joined([textBytes(name), numberBytes(content.length, 4, true), content, ...odd])
}

export function webpOf(chunks: readonly Uint8Array[]): Uint8Array {
  const content = joined([textBytes('WEBP'), ...chunks])
  return joined([textBytes('RIFF'), numberBytes(content.length, 4, true), content])
}

export function photographedWebp(orientation = 6): Uint8Array {
  return webpOf([
    webpChunk('VP8X', Uint8Array.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    webpChunk('VP8L', Uint8Array.of(0x2f, 0, 0, 0, 0)),
    webpChunk('EXIF', exifWith(orientation, true)),
    webpChunk('XMP ', textBytes(secret)),
  ])
}
