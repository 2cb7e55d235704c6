import { type QrCodeProps, qrPicture } from './qr-props'
import './parts.css'

/** A QR code to be scanned from screen or paper. */
export function QrCode({ content, label }: QrCodeProps) {
  return <img className="qr-code" src={qrPicture(content)} alt={label} />
}
