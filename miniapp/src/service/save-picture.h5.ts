import { canvasOf } from './canvas-of'
import type { Picture } from './picture'

/** Draws a picture and downloads it under a name. Throws when the browser cannot draw. */
export async function savePicture(picture: Picture, name: string): Promise<void> {
  const link = document.createElement('a')
  link.href = canvasOf(picture).toDataURL('image/png')
  link.download = `${name}.png`
  link.click()
}
