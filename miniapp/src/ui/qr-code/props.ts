export interface QrCodeProps {
  /** What is in it: a link. */
  text: string
  /** What scanning it does, for those who can not see it. */
  label: string
}
