import vm from 'node:vm'
import { Clock } from './clock.ts'
import { compileTemplates, type Drawn, nameOf, walk } from './drawing.ts'
import { moduleLoader } from './module-loader.ts'
import { applyPatch } from './page-data.ts'
import { createWx, type Theme, type World } from './wx.ts'

type Handler = (this: unknown, ...given: unknown[]) => void
type Config = Record<string, unknown>
interface Page {
  path: string
  instance: Config & { data: Record<string, unknown> }
}

export interface Phone {
  /** The page on top, as WeChat would draw it. */
  screen: () => Drawn
  path: () => string
  /** The title bar's page stack, lowest first. */
  tap: (role: string, name: string | RegExp) => Promise<void>
  type: (label: string, value: string) => Promise<void>
  open: (url: string) => Promise<void>
  /** The network is back. */
  connect: () => Promise<void>
  /** The phone is set to light or dark. */
  turn: (theme: Theme) => Promise<void>
  pass: (milliseconds: number) => Promise<void>
  /** Bytes of the largest setData. */
  largestPatch: () => number
}

/** Longer than every animation frame and tick, shorter than every pause that the app makes on purpose. */
const moment = 200

/**
 * A phone with the app on it. The app sees JavaScript's own built-ins, timers, a console and a stub of `wx`: no
 * window, fetch, URL or AbortController, and no code made from text.
 */
export async function startPhone(folder: string, world: World, entry = 'pages/home/index'): Promise<Phone> {
  const clock = new Clock()
  const draw = compileTemplates(folder)
  const stack: Page[] = []
  let registered: Config | undefined
  let app: Config = {}
  let largestPatch = 0

  const { wx, connect, turn } = createWx(world, clock, {
    navigateTo: (url) => show(url),
    redirectTo: (url) => {
      leave()
      show(url)
    },
    reLaunch: (url) => {
      while (stack.length > 0) leave()
      show(url)
    },
    navigateBack: () => {
      leave()
      run(top().instance, 'onShow')
    },
  })
  const context = vm.createContext(
    {
      wx,
      console,
      setTimeout: clock.set,
      clearTimeout: clock.clear,
      setInterval: () => 0,
      clearInterval: () => undefined,
      App: (config: Config) => {
        app = config
      },
      Page: (config: Config) => {
        registered = config
      },
      Component: () => undefined,
      getApp: () => app,
      getCurrentPages: () => stack.map(({ instance }) => instance),
    },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const load = moduleLoader(folder, context)
  const pages = new Map<string, Config>()

  function show(url: string): void {
    const [path = '', queryText = ''] = url.replace(/^\//, '').split('?')
    const query = Object.fromEntries(queryText.split('&').map((pair) => pair.split('=') as [string, string]))
    const instance = createInstance(path)
    stack.push({ path, instance })
    run(instance, 'onLoad', queryText === '' ? {} : query)
    run(instance, 'onShow')
    run(instance, 'onReady')
  }

  function leave(): void {
    const left = stack.pop()
    if (left) run(left.instance, 'onUnload')
  }

  function createInstance(path: string): Page['instance'] {
    if (!pages.has(path)) {
      load(`${path}.js`)
      if (!registered) throw new Error(`${path} registers no page.`)
      pages.set(path, registered)
    }
    const config = pages.get(path) ?? {}
    const data: Record<string, unknown> = JSON.parse(JSON.stringify(config.data ?? {}))
    const setData = (patch: Record<string, unknown>, then?: () => void) => {
      largestPatch = Math.max(largestPatch, applyPatch(data, patch))
      clock.set(() => then?.())
    }
    return { ...config, data, route: path, setData }
  }

  function top(): Page {
    const page = stack.at(-1)
    if (!page) throw new Error('No page is open.')
    return page
  }

  function screen(): Drawn {
    const { path, instance } = top()
    return draw(path, instance.data)
  }

  /** As WeChat does: the event goes to the node and bubbles to every ancestor that listens. */
  async function happen(type: string, found: { node: Drawn; ancestors: Drawn[] }, detail: object): Promise<void> {
    const { instance } = top()
    for (const { attr } of [found.node, ...(type === 'tap' ? found.ancestors : [])]) {
      if (attr[`bind${type}`] !== 'eh') continue
      const target = { id: attr.id, dataset: { sid: attr['data-sid'] } }
      run(instance, 'eh', { type, target, currentTarget: target, detail, timeStamp: 0 })
    }
    await clock.pass(moment)
  }

  function find(what: string, matches: (node: Drawn) => boolean): { node: Drawn; ancestors: Drawn[] } {
    const found = [...walk(screen())].find(({ node }) => matches(node))
    if (!found) throw new Error(`The screen has no ${what}.`)
    return found
  }

  load('app.js')
  run(app, 'onLaunch', { path: entry, query: {}, scene: 1047 })
  run(app, 'onShow', { path: entry, query: {}, scene: 1047 })
  show(entry)
  await clock.pass(moment)

  return {
    screen,
    path: () => top().path,
    tap: (role, name) =>
      happen(
        'tap',
        find(`${role} “${name}”`, (node) => node.attr.ariaRole === role && isCalled(node, name)),
        {},
      ),
    type: (label, value) =>
      happen(
        'input',
        find(`input “${label}”`, ({ tag, attr }) => /input|textarea/.test(tag) && attr.ariaLabel === label),
        { value },
      ),
    open: async (url) => {
      show(url)
      await clock.pass(moment)
    },
    connect: async () => {
      connect()
      await clock.pass(moment)
    },
    turn: async (theme) => {
      turn(theme)
      await clock.pass(moment)
    },
    pass: (milliseconds) => clock.pass(milliseconds),
    largestPatch: () => largestPatch,
  }
}

function isCalled(node: Drawn, name: string | RegExp): boolean {
  return typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node))
}

function run(target: Config, method: string, ...given: unknown[]): void {
  const handler = target[method]
  if (typeof handler === 'function') (handler as Handler).apply(target, given)
}
