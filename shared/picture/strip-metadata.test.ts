import fc from 'fast-check'
import {
  drawnParts,
  exifWith,
  jpegOf,
  photographedJpeg,
  photographedPng,
  photographedWebp,
  pngOf,
  secret,
  segment,
  webpChunk,
  webpOf,
} from '../test-data/picture.ts'
import { pictureKinds } from '../upload/kind.ts'
import { joined, textBytes } from './bytes.ts'
import { stripMetadata } from './index.ts'
import { orientationOf } from './orientation.ts'
import { pngChunk } from './png.ts'

const photographed = { jpeg: photographedJpeg, png: photographedPng, webp: photographedWebp }
const latin = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')
const bytes = (most: number) => fc.uint8Array({ maxLength: most })

/** The orientation that the one Exif block of a picture says; 1 where it has none. */
function orientationIn(picture: Uint8Array | undefined): number {
  const place = latin(picture).search(/MM\0\*|II\*\0/)
  return place < 0 || !picture ? 1 : orientationOf(picture.subarray(place))
}

describe.each(pictureKinds)('a photo as %s', (kind) => {
  test('loses where, when and by whom it was taken', () => {
    // Act
    const stripped = stripMetadata(kind, photographed[kind]())

    // Assess
    expect(latin(photographed[kind]())).toContain(secret)
    expect(latin(stripped)).not.toContain(secret)
    expect(latin(stripped)).not.toMatch(/Photoshop|adobe|tEXt|tIME|XMP /)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('stays turned as it was (%i)', (orientation) => {
    expect(orientationIn(stripMetadata(kind, photographed[kind](orientation)))).toBe(orientation)
  })

  test('is as it is once it is stripped', () => {
    // Prepare
    const stripped = stripMetadata(kind, photographed[kind]())

    // Act
    const again = stripped && stripMetadata(kind, stripped)

    // Assess
    expect(latin(again)).toBe(latin(stripped))
  })

  test('that is cut off anywhere gives a picture without the secret, or none', () => {
    const whole = photographed[kind]()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        const stripped = stripMetadata(kind, whole.subarray(0, length))
        expect(latin(stripped)).not.toContain(secret)
      }),
    )
  })

  test('of whatever bytes never fails', () => {
    fc.assert(fc.property(bytes(400), (content) => stripMetadata(kind, content) === undefined || true))
    fc.assert(
      fc.property(bytes(60), fc.nat(300), (content, place) => {
        const damaged = Uint8Array.from(photographed[kind]())
        damaged.set(content.subarray(0, Math.max(0, damaged.length - place)), Math.min(place, damaged.length))
        stripMetadata(kind, damaged)
      }),
    )
  })
})

describe('what is drawn stays to the byte', () => {
  /** Entropy-coded data: an FF is followed by 00 or restarts. */
  const scan = fc
    .array(
      fc.oneof(
        fc.nat(254).map((byte) => [byte]),
        fc.constantFrom([0xff, 0], [0xff, 0xd3]),
      ),
      { maxLength: 80 },
    )
    .map((parts) => Uint8Array.from(parts.flat()))
  const metadata = fc
    .tuple(fc.constantFrom(0xe1, 0xe3, 0xed, 0xef, 0xfe), bytes(60))
    .map(([marker, content]) => segment(marker, joined([textBytes(secret), content])))
  const needed = fc
    .tuple(fc.constantFrom(0xdb, 0xc0, 0xc4, 0xdd), bytes(60))
    .map(([marker, content]) => segment(marker, content))

  test('of a JPEG, also between several scans', () => {
    const parts = fc.array(
      fc.oneof(
        needed.map((part) => ({ part, isDrawn: true })),
        metadata.map((part) => ({ part, isDrawn: false })),
        scan.map((data) => ({ part: joined([drawnParts[2] ?? data, data]), isDrawn: true })),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(parts, bytes(40), (some, trailer) => {
        const all = [...some, { part: joined([...drawnParts]), isDrawn: true }]
        const drawn = all.filter(({ isDrawn }) => isDrawn).map(({ part }) => part)
        const stripped = stripMetadata(
          'jpeg',
          jpegOf(
            all.map(({ part }) => part),
            trailer,
          ),
        )
        expect(latin(stripped)).toBe(latin(jpegOf(drawn)))
      }),
    )
  })

  test('of a PNG', () => {
    const ancillary = fc.tuple(fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'), bytes(60))
    fc.assert(
      fc.property(fc.array(ancillary, { maxLength: 8 }), (chunks) => {
        const written = chunks.map(([name, content]) => pngChunk(name, content))
        expect(latin(stripMetadata('png', pngOf(written)))).toBe(latin(pngOf([])))
      }),
    )
  })

  test('of a WebP in its simple form, which can have no Exif', () => {
    // Prepare
    const drawn = webpChunk('VP8 ', Uint8Array.of(1, 2, 3, 4, 5))

    // Act
    const stripped = stripMetadata('webp', webpOf([drawn, webpChunk('EXIF', exifWith(6))]))

    // Assess
    expect(latin(stripped)).toBe(latin(webpOf([drawn])))
  })
})
