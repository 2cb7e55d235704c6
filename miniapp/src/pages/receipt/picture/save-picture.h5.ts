import { drawLines, heightOf, width } from './draw'
import type { PictureLine } from './pictured-slip'

/** Draws the lines and downloads the picture under a name. Throws when the browser cannot draw. */
export async function savePicture(lines: readonly PictureLine[], name: string): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = heightOf(lines)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser has no canvas.')
  drawLines(pen, lines)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = `${name}.png`
  link.click()
}
