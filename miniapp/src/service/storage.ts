import Taro from '@tarojs/taro'

/** A small typed shelf of the phone's storage. Reading what is missing or of another shape gives undefined. */
export interface Shelf<Content> {
  read: () => Content | undefined
  /** Throws when the phone's storage is full or closed. */
  write: (content: Content) => void
  clear: () => void
}

/** A shelf under a name; a change of its shape takes a new name. */
export function shelf<Content>(name: string): Shelf<Content> {
  const key = `minping.${name}`
  return {
    read: () => readStored<Content>(key),
    write: (content) => Taro.setStorageSync(key, content),
    clear: () => Taro.removeStorageSync(key),
  }
}

function readStored<Content>(key: string): Content | undefined {
  try {
    const content: unknown = Taro.getStorageSync(key)
    return content === '' || content === null || content === undefined ? undefined : (content as Content)
  } catch {
    return undefined
  }
}
