import { Image } from '@tarojs/components'
import { renderSVG } from 'uqr'
import { aria } from '../../../ui'
import './parts.css'

interface QrCodeProps {
  content: string
  /** Whose code it is, for who can't see it. */
  label: string
}

/** A QR code as a picture, black on white also in the dark: cameras need it so. */
export function QrCode({ content, label }: QrCodeProps) {
  const svg = renderSVG(content, { ecc: 'M', border: 2 })
  return (
    <Image
      className="qr-code"
      mode="aspectFit"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      {...aria({ role: 'img', label })}
    />
  )
}
