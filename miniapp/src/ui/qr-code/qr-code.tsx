import { Image } from '@tarojs/components'
import { aria } from '../aria'
import { drawQrCode } from './modules'
import type { QrCodeProps } from './props'
import './qr-code.css'

/** A QR code; black on white in the dark too, as cameras expect. Drawn as a picture: the mini-program has no vector elements. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = drawQrCode(text)
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
  return (
    <Image
      className="qr-code"
      src={`data:image/svg+xml,${encodeURIComponent(drawing)}`}
      {...aria({ role: 'img', label })}
    />
  )
}
