import type { ExportedFile } from './exported-file'

/** Whether files are saved, not shown. */
export const isSaved = true

/** Saves a file among the browser's downloads. */
export async function takeFile({ fileName, mediaType, pieces }: ExportedFile): Promise<void> {
  const address = URL.createObjectURL(new Blob(pieces.map(bytesOf), { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers begin to read only after the press has ended.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
