import { drawQrCode } from './modules'
import type { QrCodeProps } from './props'
import './qr-code.css'

/** A QR code; black on white in the dark too, as cameras expect. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = drawQrCode(text)
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} fill="#000000" />
    </svg>
  )
}
