import { createSecretKey } from 'node:crypto'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type LocalOptions, type LocalServer, startLocal } from '../../functions/local/start-local.ts'
import { signScene } from '../../functions/platform/scene.ts'
import { startBrowser } from './chromium.ts'
import { type Watched, watch } from './watch.ts'

/** How somebody looks at the app. */
export interface Look {
  width: number
  language: 'zh' | 'en'
  elder: boolean
  dark: boolean
}

export const phone: Look = { width: 390, language: 'zh', elder: false, dark: false }
export const desk: Look = { ...phone, width: 1280 }

/** A browser window of one person, with a storage of its own. */
export interface Person {
  page: Page
  context: BrowserContext
  /** What went wrong in it, and what it asked of other hosts. */
  watched: Watched
  close(): Promise<void>
}

/** The web app, its service and a browser. */
export interface App {
  url: string
  local: LocalServer
  /** The link in a window's code. */
  ratingLink(windowId: string): string
  /** What the code of a hall opens. */
  hallLink(hallId: string): string
  password(account: string): string
  /** Opens a page; `storage` is what an earlier window of the person left. */
  open(path: string, look?: Look, storage?: BrowserContextOptions['storageState']): Promise<Person>
  stop(): Promise<void>
}

/** Starts the service with its web app and a browser. */
export async function startApp(options: LocalOptions = {}): Promise<App> {
  const local = await startLocal({ schedules: true, h5: true, ...options })
  const sceneKey = createSecretKey(Buffer.from(local.secrets.scene))
  let browser: Browser | undefined
  const startedBrowser = async () => {
    browser ??= await startBrowser()
    return browser
  }
  return {
    url: local.url,
    local,
    hallLink: (hallId) => `/ways/hall/index?scene=${encodeURIComponent(signScene(hallId, sceneKey))}`,
    ratingLink: (windowId) => `/pages/rate/index?scene=${encodeURIComponent(signScene(windowId, sceneKey))}`,
    password: (account) => local.accounts.find((candidate) => candidate.account === account)?.password ?? '',
    open: async (where, look = phone, storage = undefined) =>
      openPerson(await startedBrowser(), local.url, where, look, storage),
    stop: async () => {
      await browser?.close()
      await local.stop()
    },
  }
}

async function openPerson(
  browser: Browser,
  url: string,
  where: string,
  look: Look,
  storageState: BrowserContextOptions['storageState'],
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: look.width, height: look.width < 768 ? 844 : 900 },
    hasTouch: look.width < 768,
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: look.language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    ...(storageState && { storageState }),
  })
  context.setDefaultTimeout(10_000)
  await prefer(context, look)
  const page = await context.newPage()
  const watched = watch(page, url)
  await page.goto(where)
  return { page, context, watched, close: () => context.close() }
}

/** Chooses the language and the elder mode as the app itself keeps them, once: what is chosen in the window later holds. */
async function prefer(context: BrowserContext, { language, elder }: Look): Promise<void> {
  const kept = JSON.stringify({ data: { language, elder } })
  await context.addInitScript({
    content: `if (!sessionStorage.getItem('look')) {
      sessionStorage.setItem('look', 'chosen')
      localStorage.setItem('minping.preferences', ${JSON.stringify(kept)})
    }`,
  })
}
