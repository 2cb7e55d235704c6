import { tellingBytes } from '@minping/shared/upload'
import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

/** What the phone asks where files come from. */
export interface PickingWords {
  fromPictures: string
  fromChat: string
  picture: (number: number) => string
}

/** Lets the person choose pictures, or files from a chat: a phone has no other folders. None when they give up. */
export async function pickFiles(most: number, words: PickingWords): Promise<PickedFile[]> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [words.fromPictures, words.fromChat] })
    return tapIndex === 0 ? await pickPictures(most, words) : await pickFromChat(most)
  } catch {
    return []
  }
}

async function pickPictures(most: number, { picture }: PickingWords): Promise<PickedFile[]> {
  const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
  return tempFiles.map(({ tempFilePath, size }, index) =>
    pickedFile(`${picture(index + 1)}${/\.\w+$/.exec(tempFilePath)?.[0] ?? '.jpg'}`, size, tempFilePath),
  )
}

async function pickFromChat(most: number): Promise<PickedFile[]> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: most, type: 'all' })
  return tempFiles.map(({ name, size, path }) => pickedFile(name, size, path))
}

function pickedFile(name: string, bytes: number, path: string): PickedFile {
  return { name, bytes, beginning: () => readBeginning(path, bytes), source: path }
}

function readBeginning(filePath: string, bytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      position: 0,
      length: Math.max(1, Math.min(bytes, tellingBytes)),
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: reject,
    })
  })
}
