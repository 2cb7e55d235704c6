import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ReviewReceipt } from '@minping/shared/api'
import { recount } from '../../functions/tally/recount.ts'
import { type App, startApp } from './app.ts'
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
const storedReviews = async () => (await recount({ table: app.local.table, now: new Date() })).reviews

test('a good review takes two taps after the scan', async () => {
  // Prepare
  const { page, watched } = await app.open(app.ratingLink(windowId))
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
  const chosenBefore = await page.getByRole('radio', { checked: true }).count()

  // Act
  await page.getByText('非常满意', { exact: true }).tap()
  await page.getByRole('button', { name: '提交评价' }).tap()
  const receipt = await openReceipt(page)

  // Assess
  expect(chosenBefore).toBe(0)
  expect(receipt.promised).toEqual([])
  expect(watched).toEqual({ complaints: [], foreign: [] })
})

test('a rating can be given with the keyboard alone', async () => {
  // Prepare
  const { page } = await app.open(app.ratingLink(windowId), { width: 1280, language: 'zh', elder: false, dark: false })
  await page.getByRole('radio').first().waitFor({ state: 'attached' })
  const focused = () => page.evaluate('document.activeElement.outerHTML.slice(0, 200)') as Promise<string>
  const tabTo = async (what: RegExp) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      if (what.test((await focused()) + (await page.evaluate('document.activeElement.textContent')))) return
    }
    throw new Error(`Tab never came to ${what}`)
  }

  // Act
  await tabTo(/type="radio"/)
  await page.keyboard.press('Space')
  const first = await page.getByRole('radio', { checked: true }).getAttribute('value')
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown')
  const moved = await page.getByRole('radio', { checked: true }).first().getAttribute('value')
  await tabTo(/未在承诺时间内办结/)
  await page.keyboard.press('Space')
  await tabTo(/提交评价/)
  await page.keyboard.press('Enter')

  // Assess
  expect([first, moved]).toEqual(['5', '2'])
  expect((await openReceipt(page)).promised).toHaveLength(2)
})

test('a bad review without a reason is not sent, and the page says what is missing in place', async () => {
  // Prepare
  const before = await storedReviews()
  const { page } = await app.open(app.ratingLink(windowId))

  // Act
  await chooseLevel(page, '非常不满意')
  await page.getByRole('button', { name: '提交评价' }).click()

  // Assess
  await page.getByText('请至少选一项理由，或写几句话，方便我们改进。').waitFor()
  expect(page.url()).toContain('/pages/rate/index')
  expect(await storedReviews()).toBe(before)
})

test('a text over 150 characters is not sent, and nothing of it is lost', async () => {
  // Prepare
  const { page } = await app.open(app.ratingLink(windowId))
  const text = '很'.repeat(151)

  // Act
  await chooseLevel(page, '满意')
  await page.getByLabel('还想说点什么').fill(text)
  await page.getByRole('button', { name: '提交评价' }).click()

  // Assess
  await page.getByText('文字最多 150 个字，请删减。').waitFor()
  await page.getByText('151/150').waitFor()
  expect(await page.getByLabel('还想说点什么').inputValue()).toBe(text)
})

test('a forged code is told so, with a way on', async () => {
  // Act
  const { page } = await app.open(`/pages/rate/index?scene=${windowId}.AAAAAAAAAAAAAAAA`)

  // Assess
  await page.getByText('没有找到这个窗口').waitFor()
  await page.getByText(/这个二维码无法识别/).waitFor()
  await page.getByRole('button', { name: '去扫码或填写编号' }).click()
  await page.waitForURL(/\/pages\/home\/index/)
})

test('a second review of one 办件 leads to the first one', async () => {
  // Prepare
  const { page } = await app.open(app.ratingLink(windowId))
  const rate = async (level: string) => {
    await page.goto(app.ratingLink(windowId))
    await chooseLevel(page, level)
    await page.getByRole('button', { name: '补充办件信息（选填）' }).click()
    await page.getByLabel('办件编号').fill('530702202611220001')
    await page.getByRole('button', { name: '提交评价' }).click()
  }
  await rate('满意')
  const first = await openReceipt(page)
  const before = await storedReviews()

  // Act
  await rate('非常满意')
  await page.getByText('本次服务已存在评价，请勿重复评价。').first().waitFor()
  await page.getByRole('button', { name: '查看已有的评价' }).first().click()

  // Assess
  await page.getByText(first.number).first().waitFor()
  expect(await storedReviews()).toBe(before)
})

test('while the service is down a review waits on the phone, and is sent once when it is back', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await app.open(app.ratingLink(windowId))
  await chooseLevel(page, '满意')
  let lost: ReviewReceipt | undefined
  await context.route('**/api/reviews', async (route) => {
    // The first time the service takes the review and the answer is lost on its way; afterwards nothing goes through.
    if (!lost) lost = (await (await route.fetch()).json()) as ReviewReceipt
    await route.abort('connectionfailed')
  })

  // Act
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已保存，等待发送').waitFor()
  await page.reload()
  await page.getByText('已保存，等待发送').waitFor()
  await context.unroute('**/api/reviews')
  await page.getByRole('button', { name: '现在发送' }).click()
  const receipt = await openReceipt(page)

  // Assess
  expect(receipt.number).toBe(lost?.receiptNo)
  expect((await storedReviews()) - before).toBe(1)
})

test('without a network a review waits, and goes by itself once there is one', async () => {
  // Prepare
  const before = await storedReviews()
  const { page, context } = await app.open(app.ratingLink(windowId))
  await chooseLevel(page, '满意')
  await context.setOffline(true)

  // Act
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已保存，等待发送').waitFor()
  const whileOffline = await storedReviews()
  await context.setOffline(false)
  await openReceipt(page)

  // Assess
  expect(whileOffline).toBe(before)
  expect(await storedReviews()).toBe(before + 1)
})

test('while the store is down the page says so and keeps the review; once it is back it is sent once', async () => {
  // Prepare
  const folder = mkdtempSync(path.join(tmpdir(), 'minping-browser-'))
  const durable = await startApp({ store: 'disk', folder })
  const { page } = await durable.open(durable.ratingLink(windowId))
  await chooseLevel(page, '满意')

  // Act
  await durable.local.killStore()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('已保存，等待发送').waitFor({ timeout: 30_000 })
  await durable.local.restartStore()
  await page.getByRole('button', { name: '现在发送' }).click()
  await openReceipt(page)
  const { reviews } = await recount({ table: durable.local.table, now: new Date() })

  // Assess
  expect(reviews).toBe(1)
  await durable.stop()
  rmSync(folder, { recursive: true, force: true })
})
