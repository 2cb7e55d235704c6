import { kindFacts, kindOfName, pictureKinds } from '@minping/shared/upload'
import type { ChosenPhoto } from './photo'
import { shrunkTo } from './shrink'

const accept = pictureKinds.map((kind) => kindFacts[kind].mediaType).join()
const quality = 0.8

/** Lets the person take or choose pictures, made smaller here; none when they give up. */
export function choosePhotos(most: number): Promise<ChosenPhoto[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = most > 1
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () =>
      Promise.all(
        Array.from(input.files ?? [])
          .slice(0, most)
          .map(shrink),
      ).then(resolve, reject),
    )
    input.click()
  })
}

/** Drawn anew, smaller and upright, as a JPEG: nothing of what the camera wrote beside the picture is left. */
async function shrink(file: File): Promise<ChosenPhoto> {
  const picture = await readPicture(file)
  const size = shrunkTo({ width: picture.naturalWidth, height: picture.naturalHeight })
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser does not draw')
  // What is see-through would turn black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, size.width, size.height)
  pen.drawImage(picture, 0, 0, size.width, size.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!blob) throw new Error('The browser does not write JPEG')
  return { name: named(file.name), bytes: blob.size, source: blob }
}

/** An element turns a picture upright as its camera says; so its width and height are those that a person sees. */
function readPicture(file: File): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file)
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('The browser does not read this picture'))
    picture.src = url
  }).finally(() => URL.revokeObjectURL(url))
}

function named(name: string): string {
  const bare = kindOfName(name) ? name.slice(0, name.lastIndexOf('.')) : name
  return `${bare || '1'}.jpg`
}
