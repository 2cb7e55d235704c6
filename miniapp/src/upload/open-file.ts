import { kindOfName } from '@minping/shared/upload'
import Taro from '@tarojs/taro'
import { ConnectionError } from '../service'

/** Shows a file: pictures as such, documents in the phone's own reader. Throws ConnectionError. */
export async function openFile(url: string, name: string): Promise<void> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url }).catch(() => {
    throw new ConnectionError('OFFLINE')
  })
  if (statusCode !== 200) throw new ConnectionError('UNREADABLE')
  const kind = kindOfName(name)
  if (kind === 'pdf' || kind === 'docx' || kind === 'xlsx') {
    await Taro.openDocument({ filePath: tempFilePath, fileType: kind, showMenu: true })
  } else {
    await Taro.previewImage({ urls: [tempFilePath] })
  }
}
