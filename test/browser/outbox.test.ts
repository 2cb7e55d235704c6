import type { BrowserContext, Page } from 'playwright-core'
import { recount } from '../../functions/tally/recount.ts'
import { type App, phone, startApp } from './app.ts'
import { chooseLevel, openReceipt } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

const windowId = '530702-01-03'
const home = '/pages/home/index'
const waits = (count: number) => `${count} 条评价等待发送`
const storedReviews = async () => (await recount({ table: app.local.table, now: new Date() })).reviews

/** A window's rating page with a level chosen, while there is a network. */
async function begin(page: Page, level: string, projectNo?: string): Promise<void> {
  await page.goto(app.ratingLink(windowId))
  await chooseLevel(page, level)
  if (projectNo === undefined) return
  await page.getByRole('button', { name: '补充办件信息（选填）' }).click()
  await page.getByLabel('办件编号').fill(projectNo)
}

/** Submits while the service can't be reached: the review waits on the phone. */
async function submitInVain(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已保存，等待发送').waitFor()
}

/** Cuts the way to the service for reviews alone, so that pages still open; answers how to mend it. */
async function cutWay(context: BrowserContext): Promise<() => Promise<void>> {
  await context.route('**/api/reviews', (route) => route.abort('connectionfailed'))
  return () => context.unroute('**/api/reviews')
}

test('two tabs that come back to the network together send a review once, as one person, and both tell', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await app.open(home)
  const other = await context.newPage()
  await other.goto(home)
  await begin(page, '满意')
  await context.setOffline(true)
  await submitInVain(page)
  await other.getByText(waits(1)).waitFor()

  // Act
  await context.setOffline(false)
  const receipt = await openReceipt(page)
  await other.getByText(waits(1)).waitFor({ state: 'detached' })
  await other.goto('/mine/reviews/index')
  const rated = other.locator('.review-row', { hasText: '满意' })
  await rated.first().waitFor()

  // Assess
  expect(receipt.number).toMatch(/^MP/)
  expect(await storedReviews()).toBe(before + 1)
  expect(await rated.count()).toBe(1)
  await context.close()
})

test('an app that ends in mid-queue sends the rest when it starts again, each once', async () => {
  // Prepare: two wait; of the first, only the answer is lost.
  const before = await storedReviews()
  const { page, context } = await app.open(home)
  const mend = await cutWay(context)
  for (const level of ['满意', '非常满意']) {
    await begin(page, level)
    await submitInVain(page)
  }
  await mend()
  let reached = 0
  await context.route('**/api/reviews', async (route) => {
    reached += 1
    if (reached === 1) await route.fetch()
    // No answer comes as long as the app is open.
  })
  const sending = page.waitForRequest('**/api/reviews')
  await page.goto(home)
  await sending
  while ((await storedReviews()) === before) await page.evaluate('new Promise(requestAnimationFrame)')
  const storage = await context.storageState()
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.close()

  // Act
  const again = await app.open(home, phone, storage)
  await again.page.getByText('之前等待的评价已经送到').nth(1).waitFor()

  // Assess
  expect(await storedReviews()).toBe(before + 2)
  expect(await again.page.getByText(/条评价等待发送/).count()).toBe(0)
  await again.close()
})

test('a review that is refused later says why, lets the others go, and leads to the one that stands', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await app.open(home)
  const mend = await cutWay(context)
  const plans: [level: string, projectNo?: string][] = [
    ['满意', '530702202611220099'],
    ['非常满意', '530702202611220099'],
    ['基本满意'],
  ]
  for (const [level, projectNo] of plans) {
    await begin(page, level, projectNo)
    await submitInVain(page)
  }

  // Act
  await mend()
  await page.goto(home)
  await page.getByText('有一条评价没有提交成功').waitFor()
  await page.getByText('本次服务已存在评价，请勿重复评价。').waitFor()
  await page.getByRole('button', { name: '查看已有的评价' }).click()
  await page.waitForURL(/\/mine\/review\/index/)
  await page.getByText('满意', { exact: true }).locator('visible=true').first().waitFor()
  await page.goto(home)
  await page.getByRole('button', { name: '不再提交' }).click()
  await page.getByText('有一条评价没有提交成功').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('main').waitFor()

  // Assess
  expect(await storedReviews()).toBe(before + 2)
  expect(await page.getByText('有一条评价没有提交成功').count()).toBe(0)
  await context.close()
})

test('on a phone whose storage is full a review is sent, and while it cannot be, the page says that it is not kept', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await app.open(home)
  await begin(page, '满意')
  await page.evaluate(fillStorage)
  await context.setOffline(true)

  // Act
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText(/手机存储又已满/).waitFor()
  await context.setOffline(false)
  await openReceipt(page)

  // Assess
  expect(await storedReviews()).toBe(before + 1)
  await context.close()
})

/** Runs in the page: writes until not one character more fits. */
const fillStorage = `(() => {
  for (let size = 1 << 22; size >= 1; size = size >> 1) {
    for (let part = 0; part < 8; part += 1) {
      try { localStorage.setItem('filler.' + size + '.' + part, 'x'.repeat(size)) } catch { break }
    }
  }
})()`
