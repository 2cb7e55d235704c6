import { crc32, deflateRawSync } from 'node:zlib'

/** Signatures and fixed fields of the zip format (APPNOTE 6.3): UTF-8 names, deflated, dated 1980-01-01. */
const localHeader = 0x04034b50
const directoryHeader = 0x02014b50
const directoryEnd = 0x06054b50
const needed = 20
const utf8Names = 0x0800
const deflated = 8
const firstDay = 0x0021

/** Packs texts as the files of a zip archive. The same files are the same archive. */
export function zip(files: ReadonlyMap<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let position = 0
  for (const [name, text] of files) {
    const entry = entryOf(name, text)
    const header = Buffer.concat([numbers([4, localHeader]), entry.fields, entry.name])
    directory.push(directoryEntry(entry, position))
    parts.push(header, entry.content)
    position += header.length + entry.content.length
  }
  const listed = Buffer.concat(directory)
  const end = numbers(
    [4, directoryEnd],
    [4, 0],
    [2, files.size],
    [2, files.size],
    [4, listed.length],
    [4, position],
    [2, 0],
  )
  return Buffer.concat([...parts, listed, end])
}

interface Entry {
  name: Buffer
  content: Buffer
  /** What the local header and the directory both say. */
  fields: Buffer
}

function entryOf(name: string, text: string): Entry {
  const [encodedName, bytes] = [Buffer.from(name), Buffer.from(text)]
  const content = deflateRawSync(bytes)
  const fields = numbers(
    [2, needed],
    [2, utf8Names],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, crc32(bytes)],
    [4, content.length],
    [4, bytes.length],
    [2, encodedName.length],
    [2, 0],
  )
  return { name: encodedName, content, fields }
}

function directoryEntry({ name, fields }: Entry, position: number): Buffer {
  const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, position])
  return Buffer.concat([numbers([4, directoryHeader], [2, needed]), fields, rest, name])
}

/** Numbers one after the other, each in so many bytes, the lowest first. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
