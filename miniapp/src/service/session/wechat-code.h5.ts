/** A browser knows nobody of WeChat: it stays the phone that it is. */
export const canSignInToWechat = false

export async function wechatCode(): Promise<string | undefined> {
  return undefined
}
