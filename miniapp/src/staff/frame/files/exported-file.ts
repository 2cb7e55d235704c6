/** A file of the service, in as many pieces as it came. */
export interface ExportedFile {
  fileName: string
  mediaType: string
  /** base64 each, one after the other. */
  pieces: readonly string[]
}
