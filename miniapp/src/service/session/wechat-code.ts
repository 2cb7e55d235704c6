import Taro from '@tarojs/taro'

export const canSignInToWechat = true

const patience = 3_000

/** A code that says to the service who holds this phone; undefined when WeChat gives none, or not soon. */
export async function wechatCode(): Promise<string | undefined> {
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  const login = Taro.login().then(
    ({ code }) => code,
    () => undefined,
  )
  return Promise.race([login, tooLong])
}
