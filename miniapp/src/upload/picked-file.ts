/** A file that somebody chose, and has not sent yet. */
export interface PickedFile {
  name: string
  bytes: number
  /** Its first bytes, which tell its kind. */
  beginning: () => Promise<Uint8Array>
  /** What the platform sends: a browser's file, or where the phone has it. */
  source: unknown
}
