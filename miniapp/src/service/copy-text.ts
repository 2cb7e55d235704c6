import Taro from '@tarojs/taro'

/** Puts a text on the clipboard; throws where the phone does not let it. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
}
