export interface EnlargedProps {
  urls: readonly string[]
  /** Which of them is shown. */
  place: number
  onStale: () => void
  onClose: () => void
}
