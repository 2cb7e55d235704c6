import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const deflated = 8

/** The files of a zip archive as text, by name: what a test looks at in a workbook. */
export function unzip(archive: Buffer): Map<string, string> {
  let end = archive.length - 22
  while (end >= 0 && archive.readUInt32LE(end) !== endOfDirectory) end -= 1
  const files = new Map<string, string>()
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at))
    const name = archive.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0))
    const header = archive.readUInt32LE(entry + 42)
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const content = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
    files.set(name, String(archive.readUInt16LE(entry + 10) === deflated ? inflateRawSync(content) : content))
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return files
}
