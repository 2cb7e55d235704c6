import { canvasOf } from '../../../service/canvas-of'
import type { Picture } from '../../../service/picture'
import './print-slip.css'

/** Prints a picture alone, on the paper of a receipt printer; undefined where there is no printer to reach. */
export const printPicture: ((picture: Picture) => Promise<void>) | undefined = async (picture) => {
  const image = document.createElement('img')
  image.className = 'printed-slip'
  image.alt = ''
  image.src = canvasOf(picture).toDataURL('image/png')
  await image.decode()
  document.body.append(image)
  document.body.classList.add('prints-slip')
  // Not every browser waits in print().
  window.addEventListener('afterprint', () => clear(image), { once: true })
  window.print()
}

function clear(image: HTMLImageElement): void {
  image.remove()
  document.body.classList.remove('prints-slip')
}
