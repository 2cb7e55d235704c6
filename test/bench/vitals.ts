import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { type App, phone, startApp } from '../browser/app.ts'
import buildOnce from '../browser/build-once.ts'
import { chooseLevel, openReceipt } from '../browser/steps.ts'
import { median } from './statistics.ts'
import { type Row, row } from './table.ts'

/** What Lighthouse calls slow 4G, on an open connection, and a phone four times as slow as this machine. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
}
const slowdown = 4
const repetitions = 5
const windowId = '530702-01-03'

/** web.dev/vitals: what counts as good, and where "poor" begins is not our aim. */
const aims = { lcp: 2_500, cls: 0.1, inp: 200 }

interface Vitals {
  /** Milliseconds until the largest thing was painted, of the whole shift a score, and of the slowest interaction milliseconds. */
  lcp: number
  cls: number
  inp: number | undefined
}

interface Measured {
  name: string
  path: string
  /** What a person does on it, so that there is an interaction to measure. */
  use?: (page: Page) => Promise<void>
}

/** How a citizen's pages load and answer on a slow phone with a slow network: each opened cold, a few times, the median shown. */
export async function measureVitals(): Promise<Row[]> {
  await buildOnce()
  const app = await startApp({ seeds: 'demo', demoReviews: 1_000 })
  try {
    const person = await makePerson(app)
    const rows: Row[] = []
    for (const measured of pagesOf(app, person.reviewId))
      rows.push(...(await measurePage(app, person.storage, measured)))
    return rows
  } finally {
    await app.stop()
  }
}

/** A phone that has given a bad review. */
async function makePerson(app: App) {
  const { page, context, close } = await app.open(app.ratingLink(windowId), phone)
  await chooseLevel(page, '不满意')
  await page.getByRole('button', { name: '没有提供材料清单' }).click()
  await page.getByRole('button', { name: '提交评价' }).click()
  await openReceipt(page)
  await page.getByRole('button', { name: '查看这条评价' }).click()
  await page.waitForURL(/\/mine\/review\/index/)
  const reviewId = new URL(page.url()).searchParams.get('review') ?? ''
  const storage = await context.storageState()
  await close()
  return { reviewId, storage }
}

function pagesOf(app: App, reviewId: string): Measured[] {
  return [
    { name: 'home', path: '/pages/home/index', use: typeCode },
    { name: 'rate', path: app.ratingLink(windowId), use: rate },
    { name: 'receipt', path: `/pages/receipt/index?review=${reviewId}` },
    { name: 'my reviews', path: '/mine/reviews/index' },
    { name: 'one review', path: `/mine/review/index?review=${reviewId}` },
    { name: 'public board', path: '/board/figures/index?period=2025' },
  ]
}

async function typeCode(page: Page): Promise<void> {
  await page.getByLabel('大字').tap()
  await page.getByRole('textbox').first().pressSequentially('530702-01-03')
}

async function rate(page: Page): Promise<void> {
  for (const level of ['非常满意', '基本满意', '非常不满意']) {
    await page
      .locator('.rate-scale__row')
      .filter({ hasText: new RegExp(`^${level}$`) })
      .tap()
  }
  await page.getByRole('button', { name: '更多' }).first().tap()
  await page.locator('.tag-pick__tag').nth(1).tap()
  await page.getByLabel('还想说点什么').pressSequentially('等了很久才叫到号')
}

async function measurePage(
  app: App,
  storage: Awaited<ReturnType<BrowserContext['storageState']>>,
  measured: Measured,
): Promise<Row[]> {
  const runs: Vitals[] = []
  for (let run = 0; run < repetitions; run += 1) runs.push(await measureOnce(app, storage, measured))
  const of = (vital: keyof Vitals) => median(runs.flatMap((vitals) => vitals[vital] ?? []))
  const [lcp, cls, inp] = [of('lcp'), of('cls'), of('inp')]
  return [
    row(`${measured.name}: LCP`, `${(lcp / 1_000).toFixed(2)} s`, { aim: '≤2.5 s', met: lcp <= aims.lcp }),
    row(`${measured.name}: CLS`, cls.toFixed(3), { aim: '≤0.1', met: cls <= aims.cls }),
    ...(measured.use
      ? [row(`${measured.name}: INP`, `${inp.toFixed(0)} ms`, { aim: '≤200 ms', met: inp <= aims.inp })]
      : []),
  ]
}

async function measureOnce(
  app: App,
  storage: Awaited<ReturnType<BrowserContext['storageState']>>,
  { path, use }: Measured,
): Promise<Vitals> {
  const { page, context, close } = await app.open('about:blank', phone, storage)
  const session = await context.newCDPSession(page)
  await slowDown(session)
  await page.addInitScript({ content: observe })
  await page.goto(path)
  await page.getByRole('main').first().waitFor()
  await page.locator('.skeleton:visible').first().waitFor({ state: 'detached' })
  await settle(page)
  const { lcp } = (await page.evaluate('window.vitals')) as Vitals
  await use?.(page)
  await settle(page)
  const { cls, inp } = (await page.evaluate('window.vitals')) as Vitals
  await close()
  return { lcp, cls, inp: use && inp }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Two frames and what they scheduled: afterwards what was painted has been reported. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))))',
  )
}

/**
 * Runs in the page before everything else. LCP: the last candidate. CLS: the largest burst of shifts (windows of 5 s with
 * gaps under 1 s) that no input caused. INP: the slowest interaction; with fewer than 50 there is nothing to leave out.
 */
const observe = `(() => {
  const vitals = (window.vitals = { lcp: 0, cls: 0, inp: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  let burst = { value: 0, first: 0, last: 0 }
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, startTime } of list.getEntries()) {
      if (hadRecentInput) continue
      const goesOn = startTime - burst.last < 1000 && startTime - burst.first < 5000
      burst = goesOn ? { value: burst.value + value, first: burst.first, last: startTime } : { value, first: startTime, last: startTime }
      vitals.cls = Math.max(vitals.cls, burst.value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) vitals.inp = Math.max(vitals.inp, duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 })
})()`
