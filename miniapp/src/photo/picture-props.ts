export interface PictureProps {
  url: string
  /** What a screen reader says. */
  label: string
  whole?: boolean
  className: string
  /** It can't be shown: the address may be over. */
  onBroken?: () => void
}
