import Taro from '@tarojs/taro'
import type { ChosenPhoto } from './photo'
import { shrunkTo } from './shrink'

const quality = 80

/** Lets the person take or choose pictures, made smaller here; none when they give up. */
export async function choosePhotos(most: number): Promise<ChosenPhoto[]> {
  const chosen = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] }).catch(() => ({
    tempFiles: [],
  }))
  return Promise.all(chosen.tempFiles.map(({ tempFilePath, size }, index) => shrink(tempFilePath, size, index + 1)))
}

/** What can't be made smaller is sent as it is: the service takes out what the camera wrote beside it. */
async function shrink(path: string, bytes: number, number: number): Promise<ChosenPhoto> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path })
    const size = shrunkTo({ width, height })
    const { tempFilePath } = await Taro.compressImage({
      src: path,
      quality,
      compressedWidth: size.width,
      compressedHeight: size.height,
    })
    return photoAt(tempFilePath, await sizeOf(tempFilePath), number)
  } catch {
    return photoAt(path, bytes, number)
  }
}

function photoAt(path: string, bytes: number, number: number): ChosenPhoto {
  return { name: `${number}${/\.\w+$/.exec(path)?.[0] ?? '.jpg'}`, bytes, source: path }
}

function sizeOf(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: reject })
  })
}
