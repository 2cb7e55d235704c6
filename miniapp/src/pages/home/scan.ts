import Taro from '@tarojs/taro'

export const canScan = true

/** What a scanned code says: a mini-program code's page with its scene, or a code's own text; empty when given up. */
export async function scan(): Promise<string> {
  try {
    const { path, result } = await Taro.scanCode({})
    return path || result
  } catch {
    return ''
  }
}
