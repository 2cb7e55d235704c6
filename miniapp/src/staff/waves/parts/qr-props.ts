import { renderSVG } from 'uqr'

export interface QrCodeProps {
  content: string
  /** Whose code it is, for who can't see it. */
  label: string
}

/** A QR code as the address of a picture, black on white also in the dark: cameras need it so. */
export function qrPicture(content: string): string {
  return `data:image/svg+xml,${encodeURIComponent(renderSVG(content, { ecc: 'M', border: 2 }))}`
}
