import type { Page } from 'playwright-core'
import { joined, textBytes } from '../../shared/picture/bytes.ts'
import { exifWith, segment } from '../../shared/test-data/picture.ts'

/** A photo 2400 wide and 1200 high, taken with the phone on its side, with where it was taken. */
export async function photograph(page: Page): Promise<Buffer> {
  const drawn: string = await page.evaluate(`(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2400
    canvas.height = 1200
    const pen = canvas.getContext('2d')
    pen.fillStyle = '#0b6158'
    pen.fillRect(0, 0, 2400, 1200)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]
  })()`)
  const bytes = Uint8Array.from(Buffer.from(drawn, 'base64'))
  const exif = segment(0xe1, joined([textBytes('Exif\0\0'), exifWith(6)]))
  return Buffer.from(joined([bytes.subarray(0, 2), exif, bytes.subarray(2)]))
}

/** Chooses a photo on the form that is shown. */
export async function addPhoto(page: Page, buffer?: Buffer): Promise<void> {
  const photo = buffer ?? (await photograph(page))
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.photos__add').click()
  await (await chooser).setFiles({ name: '大厅公告.jpg', mimeType: 'image/jpeg', buffer: photo })
}
