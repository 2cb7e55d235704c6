import Taro from '@tarojs/taro'

/** Crypto-grade random bytes of the mini-program's host. Throws where the host has none: nothing weaker will do. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await randomValues(length))
  if (bytes.length !== length) throw new Error('The host gives no random values.')
  return bytes
}

/** Asked with callbacks: the framework makes no promise of this one. */
function randomValues(length: number): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    Taro.getRandomValues({ length, success: (given) => resolve(given.randomValues), fail: reject })
  })
}
