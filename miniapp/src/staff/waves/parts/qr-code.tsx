import { Image } from '@tarojs/components'
import { aria } from '../../../ui'
import { type QrCodeProps, qrPicture } from './qr-props'
import './parts.css'

/** A QR code to be scanned from screen or paper. */
export function QrCode({ content, label }: QrCodeProps) {
  return <Image className="qr-code" mode="aspectFit" src={qrPicture(content)} {...aria({ role: 'img', label })} />
}
