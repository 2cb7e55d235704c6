import type { UploadKind } from './kind.ts'

/** How many bytes of a file tell its kind. */
export const tellingBytes = 512

/**
 * Whether a file that begins with these bytes is of a kind: its magic number, whatever its name and the browser say.
 * Word and Excel files are zip archives (ECMA-376 part 2) that begin with one of the parts which only they have; which
 * of both it is, the beginning doesn't always tell.
 */
export function isContentOf(kind: UploadKind, beginning: Uint8Array): boolean {
  switch (kind) {
    case 'jpeg':
      return startsWith(beginning, [0xff, 0xd8, 0xff])
    case 'png':
      return startsWith(beginning, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    case 'webp':
      return textAt(beginning, 0, 'RIFF') && textAt(beginning, 8, 'WEBP')
    case 'pdf':
      return textAt(beginning, 0, '%PDF-')
    case 'docx':
      return isOfficePackage(beginning) && !startsWithPart(beginning, 'xl/')
    case 'xlsx':
      return isOfficePackage(beginning) && !startsWithPart(beginning, 'word/')
  }
}

/** Where the first name of a zip archive stands (APPNOTE 4.3.7). */
const firstNameAt = 30
const officeParts = ['[Content_Types].xml', '_rels/', 'docProps/', 'word/', 'xl/', 'customXml/']

function isOfficePackage(beginning: Uint8Array): boolean {
  return startsWith(beginning, [0x50, 0x4b, 0x03, 0x04]) && officeParts.some((part) => startsWithPart(beginning, part))
}

function startsWithPart(beginning: Uint8Array, part: string): boolean {
  return textAt(beginning, firstNameAt, part)
}

function textAt(bytes: Uint8Array, place: number, text: string): boolean {
  return [...text].every((character, index) => bytes[place + index] === character.charCodeAt(0))
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
