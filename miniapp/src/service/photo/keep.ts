import { checkPhoto } from '@minping/shared/upload'
import { randomText } from '../random'
import { choosePhotos } from './choose'
import type { KeptPhoto } from './photo'
import { listPhotos, removePhoto, writePhoto } from './storage'

/** Why a chosen photo is not kept. */
export type KeepingFault = 'unreadable' | 'unfit' | 'full'

/** Lets the person choose photos and keeps them on the phone until they are sent. */
export async function addPhotos(most: number): Promise<{ photos: KeptPhoto[]; fault?: KeepingFault }> {
  const photos: KeptPhoto[] = []
  let fault: KeepingFault | undefined
  const chosen = await choosePhotos(most).catch(() => undefined)
  if (!chosen) return { photos, fault: 'unreadable' }
  for (const { name, bytes, source } of chosen) {
    if (checkPhoto({ name, bytes })) fault = 'unfit'
    else {
      const photoId = await randomText(16)
      await writePhoto(photoId, source).then(
        () => photos.push({ photoId, name, bytes }),
        () => {
          fault = 'full'
        },
      )
    }
  }
  return { photos, ...(fault && { fault }) }
}

export async function dropPhotos(photos: readonly KeptPhoto[] = []): Promise<void> {
  await Promise.all(photos.map(({ photoId }) => removePhoto(photoId)))
}

/** Drops what is kept and belongs to nothing any more: of forms that were given up. */
export async function dropOtherPhotos(inUse: readonly KeptPhoto[]): Promise<void> {
  const used = new Set(inUse.map(({ photoId }) => photoId))
  const others = (await listPhotos()).filter((photoId) => !used.has(photoId))
  await Promise.all(others.map(removePhoto))
}
