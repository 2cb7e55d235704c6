import Taro from '@tarojs/taro'
import type { ExportedFile } from './exported-file'

/** Whether files are saved, not shown. */
export const isSaved = false

/** Writes a file to the phone and shows it; from there it can be forwarded. */
export async function takeFile({ fileName, pieces }: ExportedFile): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  const files = Taro.getFileSystemManager()
  pieces.forEach((piece, at) => {
    if (at === 0) files.writeFileSync(filePath, piece, 'base64')
    else files.appendFileSync(filePath, piece, 'base64')
  })
  await Taro.openDocument({ filePath, showMenu: true })
}
