import Taro from '@tarojs/taro'

/** Lets the person choose a text file from a chat and reads it; undefined when none is chosen. */
export async function chooseTextFile(accept: string): Promise<string | undefined> {
  const extension = accept.split(',').map((part) => part.replace('.', '').trim())
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension }).catch(() => undefined)
  const path = chosen?.tempFiles[0]?.path
  if (path === undefined) return undefined
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: path,
      encoding: 'utf8',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    })
  })
}
