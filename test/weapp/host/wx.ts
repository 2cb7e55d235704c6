import type { Clock } from './clock.ts'

/** What the app asked of the service. */
export interface Asked {
  method: string
  /** Path and query. */
  url: string
  header: Record<string, string>
  body: Record<string, unknown> | undefined
}

/** How the service answers: a status and content, or not at all. */
export type Answered = { status: number; content: unknown } | 'offline'

/** The world outside of the app, in the test's hands. */
export interface World {
  answer: (asked: Asked) => Answered
  storage: Map<string, unknown>
  /** What the camera sees. */
  scanned: { path?: string; result: string } | undefined
  /** What the person answers when they are asked for subscribe messages; not asked unless it is here. */
  consent?: Record<string, 'accept' | 'reject'>
}

/** How the phone is set; the app follows, because it names a dark mode. */
export type Theme = 'light' | 'dark'

interface Callbacks {
  success?: (result: unknown) => void
  fail?: (reason: { errMsg: string }) => void
  complete?: () => void
}
type Options = Callbacks & Record<string, unknown>

export interface Navigation {
  navigateTo: (url: string) => void
  redirectTo: (url: string) => void
  reLaunch: (url: string) => void
  navigateBack: () => void
}

/** A stub of `wx`: what the app uses, and nothing that a browser has. */
export function createWx(world: World, clock: Clock, navigation: Navigation) {
  const networkListeners: ((state: { isConnected: boolean }) => void)[] = []
  const themeListeners = new Set<(state: { theme: Theme }) => void>()
  let theme: Theme = 'light'
  const done = (options: Options, result: unknown = {}) =>
    clock.set(() => {
      options.success?.(result)
      options.complete?.()
    })
  const failed = (options: Options, errMsg: string) =>
    clock.set(() => {
      options.fail?.({ errMsg })
      options.complete?.()
    })
  const moving = (move: (url: string) => void) => (options: Options) => {
    move(String(options.url))
    done(options)
  }
  const folder = 'wxfile://usr'
  const nameIn = (filePath: unknown) => String(filePath).slice(`${folder}/`.length)
  const files = new Set<string>()
  const wx = {
    getSystemInfoSync: () => ({
      platform: 'ios',
      SDKVersion: '3.5.0',
      pixelRatio: 2,
      windowWidth: 375,
      language: 'zh_CN',
      theme,
    }),
    onThemeChange: (listener: (state: { theme: Theme }) => void) => themeListeners.add(listener),
    offThemeChange: (listener: (state: { theme: Theme }) => void) => themeListeners.delete(listener),
    getStorageSync: (key: string) => world.storage.get(key) ?? '',
    setStorageSync: (key: string, content: unknown) => world.storage.set(key, JSON.parse(JSON.stringify(content))),
    removeStorageSync: (key: string) => world.storage.delete(key),
    getRandomValues: (options: Options) =>
      done(options, { randomValues: crypto.getRandomValues(new Uint8Array(Number(options.length))).buffer }),
    setNavigationBarTitle: (options: Options) => done(options),
    env: { USER_DATA_PATH: folder },
    getFileSystemManager: () => ({
      readdir: (options: Options) => done(options, { files: [...files] }),
      access: (options: Options) =>
        files.has(nameIn(options.path)) ? done(options) : failed(options, 'access:fail no such file'),
      saveFile: (options: Options) => {
        files.add(nameIn(options.filePath))
        done(options)
      },
      unlink: (options: Options) => {
        files.delete(nameIn(options.filePath))
        done(options)
      },
    }),
    pageScrollTo: (options: Options) => done(options),
    setClipboardData: (options: Options) => done(options),
    login: (options: Options) => done(options, { code: 'code-of-wechat' }),
    requestSubscribeMessage: (options: Options) =>
      world.consent
        ? done(options, { ...world.consent, errMsg: 'ok' })
        : failed(options, 'requestSubscribeMessage:fail'),
    scanCode: (options: Options) =>
      world.scanned ? done(options, world.scanned) : failed(options, 'scanCode:fail cancel'),
    onNetworkStatusChange: (listener: (state: { isConnected: boolean }) => void) => networkListeners.push(listener),
    offNetworkStatusChange: (listener: (state: { isConnected: boolean }) => void) => {
      const place = networkListeners.indexOf(listener)
      if (place >= 0) networkListeners.splice(place, 1)
    },
    nextTick: (run: () => void) => clock.set(run),
    canIUse: () => true,
    navigateTo: moving(navigation.navigateTo),
    redirectTo: moving(navigation.redirectTo),
    reLaunch: moving(navigation.reLaunch),
    navigateBack: (options: Options) => {
      navigation.navigateBack()
      done(options)
    },
    request: (options: Options) => {
      const answered = world.answer(askedBy(options))
      if (answered === 'offline') failed(options, 'request:fail net::ERR_INTERNET_DISCONNECTED')
      else done(options, { statusCode: answered.status, data: JSON.stringify(answered.content), header: {} })
      return { abort: () => undefined }
    },
  }
  const connect = () => {
    for (const listener of networkListeners) listener({ isConnected: true })
  }
  const turn = (next: Theme) => {
    theme = next
    for (const listener of themeListeners) listener({ theme })
  }
  return { wx, connect, turn }
}

function askedBy({ url, method, header, data }: Options): Asked {
  return {
    method: String(method),
    url: String(url).replace(/^https?:\/\/[^/]+/, ''),
    header: header as Record<string, string>,
    body: typeof data === 'string' ? JSON.parse(data) : undefined,
  }
}
