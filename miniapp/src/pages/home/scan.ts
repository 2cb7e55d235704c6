import Taro from '@tarojs/taro'

export const canScan = true

export type Scanned = { read: string } | { failed: 'givenUp' | 'noCamera' | 'nothing' }

/**
 * What a scanned code says: a mini-program code's page with its scene, or a code's own text. WeChat answers
 * `scanCode:fail cancel` when it is given up, and words with "auth" or "permission" where the camera isn't allowed.
 */
export async function scan(): Promise<Scanned> {
  try {
    const { path, result } = await Taro.scanCode({})
    return path || result ? { read: path || result } : { failed: 'nothing' }
  } catch (fault) {
    const message = String((fault as { errMsg?: string }).errMsg ?? '')
    if (/cancel/i.test(message)) return { failed: 'givenUp' }
    return { failed: /auth|permission|deny|camera/i.test(message) ? 'noCamera' : 'nothing' }
  }
}
