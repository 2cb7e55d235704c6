import Taro from '@tarojs/taro'

const prefix = 'photo-'
const folder = (): string => Taro.env.USER_DATA_PATH ?? ''
const pathOf = (photoId: string): string => `${folder()}/${prefix}${photoId}.jpg`

/** Keeps a picture under an id. Throws where the phone has no room. */
export function writePhoto(photoId: string, source: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: String(source),
      filePath: pathOf(photoId),
      success: () => resolve(),
      fail: reject,
    })
  })
}

/** Where a kept picture is; undefined where it is no more. */
export async function readPhoto(photoId: string): Promise<unknown> {
  return new Promise((resolve) => {
    const path = pathOf(photoId)
    Taro.getFileSystemManager().access({ path, success: () => resolve(path), fail: () => resolve(undefined) })
  })
}

export async function addressOfPhoto(photoId: string): Promise<string | undefined> {
  return (await readPhoto(photoId)) as string | undefined
}

export function removePhoto(photoId: string): Promise<void> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().unlink({
      filePath: pathOf(photoId),
      success: () => resolve(),
      fail: () => resolve(),
    })
  })
}

export function listPhotos(): Promise<string[]> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({
      dirPath: folder(),
      success: ({ files }) =>
        resolve(
          files.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length, -'.jpg'.length)),
        ),
      fail: () => resolve([]),
    })
  })
}
