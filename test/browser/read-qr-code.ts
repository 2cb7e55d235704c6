import readCode from 'jsqr'
import type { Page } from 'playwright-core'

/** No camera needs more pixels in a row. */
const enough = 480

/** What the QR code in a picture says, as a camera reads it; the browser opens the picture. */
export async function readQrCode(page: Page, png: Buffer): Promise<string> {
  const { width, height, pixels } = (await page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const scale = Math.min(1, ${enough} / image.width)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    const pen = canvas.getContext('2d')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { width, height, data } = pen.getImageData(0, 0, canvas.width, canvas.height)
    let pixels = ''
    for (const value of data) pixels += String.fromCharCode(value)
    return { width, height, pixels: btoa(pixels) }
  })()`)) as { width: number; height: number; pixels: string }
  const code = readCode(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height)
  if (!code) throw new Error('There is no QR code in the picture.')
  return code.data
}
